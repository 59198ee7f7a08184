import type { Token } from '../../token.ts'
import { unpackWords } from '../lexicon/unpack-words.ts'
import { wordLists } from '../lexicon/word-lists.ts'

/** Things of the day, the house and the road: what is said of them is news, not a story given back. */
const errands = new Set(unpackWords(wordLists.errands))

/** Whether words tell of things of the day: *the bus is late*. */
export const isErrand = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => errands.has(word) || errands.has(word.replace(/s$/, '')))
