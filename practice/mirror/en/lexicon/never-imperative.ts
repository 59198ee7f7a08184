import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

/** At the head these an *I*, an *it* or a *you*, or only wish: *hope you sleep*, *guess so*, *need a hand?* */
export const neverImperative = new Set(unpackWords(wordLists.wishes))

/** Bases far more often nouns: before a preposition or a noun they are none of the reader's business to do. */
export const mostlyNouns = new Set(unpackWords(wordLists.nouns))
