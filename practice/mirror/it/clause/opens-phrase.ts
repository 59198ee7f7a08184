import type { Token } from '../../token.ts'
import { hasPart } from './verb-forms.ts'

/** Whether a word can follow a verb rather than a noun that is spelled like it. */
export const opensPhrase = (token: Token | undefined) =>
  token === undefined ||
  token.kind === 'number' ||
  hasPart(token, 'determiner', 'preposition', 'adverb', 'pronoun', 'conjunction', 'question-word', 'infinitive-mark')
