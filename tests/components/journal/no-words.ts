import type { EntryWords } from '#components/journal/entry-words.ts'
import { words as giving } from '#content/giving/en.ts'
import { words } from '#content/journal-pages/en.ts'

/** A journal with nothing to link to. */
export const noWords: EntryWords = {
  duties: [],
  functions: [],
  values: [],
  feelings: [],
  conversations: {},
  cards: [],
  questions: [],
  pages: words,
  giving,
}
