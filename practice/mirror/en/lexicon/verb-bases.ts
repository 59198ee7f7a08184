import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const entries = unpackWords(wordLists.verbs)

/** Base forms of verbs; a + in the list stands where one is as often a noun. */
export const verbBases = entries.map((entry) => entry.replace('+', ''))

/** Verbs that are as often nouns, some plural or with an -ing of their own; what stands around decides. */
export const nounVerbs = new Set(entries.filter((entry) => entry.endsWith('+')).map((entry) => entry.slice(0, -1)))
