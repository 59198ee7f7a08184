import { labelEntries } from '#components/backup/label-entries.ts'
import type { EntryWithId } from '#components/journal/entry.ts'
import { visibleParts } from '#components/journal/forms.ts'
import type { Language } from '#content/schema/language.ts'
import { splitIntoLines } from '#practice/confidences/split-into-lines.ts'

export type JournalLines = {
  id: string
  day: string
  /** Its day and how it begins. */
  label: string
  /** Sentence by sentence; `source` says which one it is. */
  lines: readonly { source: string; text: string }[]
}

/** Reflections as one picks lines from them, newest first. Those in which nothing was written have none. */
export function listJournalLines(entries: readonly EntryWithId[], language: Language): JournalLines[] {
  const byId = new Map(entries.map(({ id, entry }) => [id, entry]))
  const labels = labelEntries(
    entries.map(({ id, entry }) => ({ kind: 'entry', id, value: entry })),
    language,
  )
  return labels.flatMap(({ id, day, label }) => {
    const entry = byId.get(id)
    if (!entry) return []
    const lines = visibleParts(entry.form, entry.parts).flatMap((part) =>
      splitIntoLines(entry.parts[part] ?? '', language).map((text, index) => ({
        source: `${id}/${part}/${index}`,
        text,
      })),
    )
    return lines.length === 0 ? [] : [{ id, day, label, lines }]
  })
}
