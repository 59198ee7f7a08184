import type { Entry } from '#components/journal/entry.ts'
import { type ReadWord, readWords } from '#practice/looking-back/read-words.ts'

/** Reading thousands of texts takes a moment: each entry is read once, until it changes. */
const known = new WeakMap<Entry, Map<string, ReadWord>>()

export function wordsOfEntry(entry: Entry): Map<string, ReadWord> {
  const words = known.get(entry) ?? readWords(Object.values(entry.parts).join('\n'))
  known.set(entry, words)
  return words
}
