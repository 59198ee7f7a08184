import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

/** First names common where English is spoken, of many origins. A name is only seen with a capital. */
export const firstNames: ReadonlySet<string> = new Set(unpackWords(wordLists.names))
