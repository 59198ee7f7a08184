import { unpackWords } from '../lexicon/unpack-words.ts'
import { wordLists } from '../lexicon/word-lists.ts'

/** What weighs on somebody: *it hurts*, *that scared you*. */
export const touching: ReadonlySet<string> = new Set(unpackWords(wordLists.touching))
