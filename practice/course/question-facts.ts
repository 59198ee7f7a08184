import type { Question } from '#content/schema/self-check.ts'

/** Ids of all facts of the unit that a question's answers cite. */
export function questionFacts(question: Question): string[] {
  if (question.form === 'sort') return question.cards.flatMap(({ facts }) => facts)
  if (question.form === 'choose-reply') return question.replies.flatMap(({ facts }) => facts)
  return Object.values(question.answers).flatMap(({ facts }) => facts)
}
