import { matches } from '#practice/search-text.ts'
import type { EntryWithId } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

/** All the text of an entry, with the names of what it is linked to. */
function textOf({ entry }: EntryWithId, words: EntryWords): string {
  const named = [
    ...words.duties.filter(({ id }) => entry.duties.includes(id)).map(({ title }) => title),
    ...words.functions.filter(({ id }) => entry.functions.includes(id)).map(({ title }) => title),
    ...words.values.filter(({ id }) => entry.values.includes(id)).map(({ title }) => title),
    ...words.feelings.filter(({ id }) => entry.feelings.includes(id)).map(({ name }) => name),
  ]
  return [...Object.values(entry.parts), ...named].join('\n')
}

export function searchEntries(entries: readonly EntryWithId[], query: string, words: EntryWords): EntryWithId[] {
  const wanted = query.trim()
  return wanted === '' ? [...entries] : entries.filter((entry) => matches(wanted, textOf(entry, words)))
}
