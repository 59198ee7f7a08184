import type { Content } from '#content/content.ts'
import { matches } from '#practice/search-text.ts'
import type { EntryWithId } from './entry.ts'

/** All the text of an entry, with the names of what it is linked to. */
function textOf({ entry }: EntryWithId, { unit, feelings }: Content): string {
  const named = [
    ...unit.duties.filter(({ id }) => entry.duties.includes(id)).map(({ title }) => title),
    ...unit.functions.filter(({ id }) => entry.functions.includes(id)).map(({ title }) => title),
    ...unit.values.filter(({ id }) => entry.values.includes(id)).map(({ title }) => title),
    ...feelings.filter(({ id }) => entry.feelings.includes(id)).map(({ name }) => name),
  ]
  return [...Object.values(entry.parts), ...named].join('\n')
}

export function searchEntries(entries: readonly EntryWithId[], query: string, content: Content): EntryWithId[] {
  const wanted = query.trim()
  return wanted === '' ? [...entries] : entries.filter((entry) => matches(wanted, textOf(entry, content)))
}
