import type { ClauseShape } from './clause-shape.ts'
import { tellsYou } from './tells-you.ts'

/** Whether the other person is named in a clause, or in what hangs on it up to the next mark. */
export const tellsYouHere = ({ sentence, clause, tokens }: ClauseShape): boolean => {
  const ahead = sentence.tokens.slice(clause.from)
  const mark = ahead.findIndex(({ kind, word }) => kind === 'mark' || /^(?:if|once|unless)$/.test(word))
  return tellsYou(tokens) || tellsYou(ahead.slice(0, mark < 0 ? undefined : mark))
}
