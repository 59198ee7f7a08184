import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const bothKinds = unpackWords(wordLists.nounVerbs)

/** Base forms of verbs. */
export const verbBases = [...unpackWords(wordLists.verbs), ...bothKinds]

/** Verbs that are as often nouns, some plural or with an -ing of their own; what stands around decides. */
export const nounVerbs = new Set(bothKinds)
