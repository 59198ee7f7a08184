import type { Answer, Question, SelfCheckFrame } from '#content/schema/self-check.ts'

/** `fits` is missing where a card is sorted: its words name the pile. */
export type ExplainedAnswer = { id: string; words: string; fits?: boolean; feedback: string }

const explainNamed = <Id extends string>(
  ids: readonly Id[],
  labels: Record<Id, string>,
  answers: Record<Id, Answer>,
): ExplainedAnswer[] =>
  ids.map((id) => ({ id, words: labels[id], fits: answers[id].fits, feedback: answers[id].feedback }))

/** All that may be answered to a question, in the order in which it is shown, each with its reason. */
export function explainAnswers(question: Question, frame: SelfCheckFrame): ExplainedAnswer[] {
  switch (question.form) {
    case 'true-or-false':
      return explainNamed(['true', 'false'], frame.trueOrFalse, question.answers)
    case 'may-i-share':
      return explainNamed(['yes', 'with-permission', 'only-what-is-needed', 'no'], frame.mayIShare, question.answers)
    case 'choose-reply':
      return question.replies.map(({ id, words, fits, feedback }) => ({ id, words, fits, feedback }))
    case 'sort':
      return question.cards.map(({ id, text, pile, feedback }) => ({
        id,
        words: `${text} → ${frame.piles[pile]}`,
        feedback,
      }))
  }
}
