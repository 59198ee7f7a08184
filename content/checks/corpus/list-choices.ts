import type { Question } from '../../schema/self-check.ts'

/** One thing to choose or to sort, whatever the form of its question. */
export type Choice = {
  id: string
  /** What it says; undefined where every question of the form has the same answer, worded in the frame. */
  words: string | undefined
  /** Whether it fits; for a card, where it belongs. */
  place: 'fits' | 'weaker' | 'peer-support' | 'not-its-job'
  feedback: string
  facts: readonly string[]
}

const placeOf = (fits: boolean) => (fits ? 'fits' : 'weaker')

/** The choices of a question, in the order shown. */
export function listChoices(question: Question): Choice[] {
  if (question.form === 'sort')
    return question.cards.map(({ text, pile, ...card }) => ({ ...card, words: text, place: pile }))
  if (question.form === 'choose-reply')
    return question.replies.map(({ fits, ...reply }) => ({ ...reply, place: placeOf(fits) }))
  return Object.entries(question.answers).map(([id, { fits, ...answer }]) => ({
    id,
    ...answer,
    words: undefined,
    place: placeOf(fits),
  }))
}
