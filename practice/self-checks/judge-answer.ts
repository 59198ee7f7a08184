import type { Pile, Question } from '#content/schema/self-check.ts'

/** What a person chose: the id of one answer or reply, or for cards the pile of each card placed so far. */
export type Given = { choice: string } | { piles: Readonly<Record<string, Pile>> }

/** What to show after a choice. `choice` is the id of the answer, the reply or the card. */
export type Note = { choice: string; fits: boolean; feedback: string; facts: readonly string[] }

/** `fits`: the answer fits as a whole; for cards, all of them lie where they belong. */
export type Judged = { fits: boolean; notes: readonly Note[] }

/** The choices of a question, in the order shown, each with what it says of a given answer. */
function listNotes(question: Question, given: Given): Note[] {
  if (question.form === 'sort') {
    const piles = 'piles' in given ? given.piles : {}
    return question.cards
      .filter(({ id }) => Object.hasOwn(piles, id))
      .map(({ id, pile, feedback, facts }) => ({ choice: id, fits: piles[id] === pile, feedback, facts }))
  }
  const answers =
    question.form === 'choose-reply'
      ? question.replies
      : Object.entries(question.answers).map(([id, answer]) => ({ id, ...answer }))
  return answers
    .filter(({ id }) => 'choice' in given && id === given.choice)
    .map(({ id, fits, feedback, facts }) => ({ choice: id, fits, feedback, facts }))
}

/** Looks at an answer. Undefined when it names no choice of this question, as an old or a foreign one may. */
export function judgeAnswer(question: Question, given: Given): Judged | undefined {
  const notes = listNotes(question, given)
  if (notes.length === 0) return undefined
  const isWhole = question.form !== 'sort' || notes.length === question.cards.length
  return { fits: isWhole && notes.every(({ fits }) => fits), notes }
}
