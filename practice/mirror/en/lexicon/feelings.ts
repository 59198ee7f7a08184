import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

/** What a person can feel or be going through: after “you’re” or “you feel” it says back a feeling. */
export const feelingAdjectives: ReadonlySet<string> = new Set(unpackWords(wordLists.feelings))

/** How a situation can weigh: “it’s hard when …”, “that was frightening”. */
export const situationAdjectives = new Set(unpackWords(wordLists.situations))

/** Opinions: what the writer thinks of it. */
export const opinionAdjectives = new Set(unpackWords(wordLists.opinions))
