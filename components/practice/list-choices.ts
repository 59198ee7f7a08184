import type { Question, SelfCheckFrame } from '#content/schema/self-check.ts'

export type Choice = { id: string; label: string }

/** What a person can choose from, in words. Cards to sort have none: each has its two places. */
export function listChoices(question: Exclude<Question, { form: 'sort' }>, frame: SelfCheckFrame): Choice[] {
  if (question.form === 'choose-reply') return question.replies.map(({ id, words }) => ({ id, label: words }))
  const labels = question.form === 'true-or-false' ? frame.trueOrFalse : frame.mayIShare
  return Object.entries(labels).map(([id, label]) => ({ id, label }))
}
