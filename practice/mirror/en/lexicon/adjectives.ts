import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

/** Other common adjectives: they keep a word after them a noun. */
export const plainAdjectives: ReadonlySet<string> = new Set(unpackWords(wordLists.adjectives))
