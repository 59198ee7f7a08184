import type { ClauseShape } from './clause-shape.ts'

/** Whether a clause is the first of its sentence, but for *right*, *okay, so*. */
export const opensSentence = ({ previous }: ClauseShape): boolean =>
  previous === undefined || (previous.tokens[previous.head] === undefined && opensSentence(previous))
