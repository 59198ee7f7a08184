import { formatDay } from '#components/app/format-day.ts'
import type { Writing } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { visibleParts } from '#components/journal/forms.ts'
import { nameLinks } from '#components/journal/name-links.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'

/** A reflection in words alone, for paper and for files. */
export type DescribedEntry = {
  day: string
  /** What was written; the free box asks no question. */
  parts: { question?: string; text: string }[]
  /** "It left me with: calm" */
  notes: string[]
}

/** `entry`: a reflection, or one that is not finished. */
export function describeEntry(entry: Writing, words: EntryWords, t: Strings, language: Language): DescribedEntry {
  const feelings = words.feelings.filter(({ id }) => entry.feelings.includes(id)).map(({ name }) => name)
  const links = nameLinks(entry, words)
  const written = visibleParts(entry.form, entry.parts).filter((part) => entry.parts[part]?.trim())
  return {
    day: formatDay(entry.day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    parts: written.map((part) => ({
      ...(part === 'free' ? {} : { question: t.part[part] }),
      text: entry.parts[part] ?? '',
    })),
    notes: [
      ...(feelings.length > 0 ? [`${t.journal.feelings} ${feelings.join(', ')}`] : []),
      ...(links.length > 0 ? [`${t.journal.links} ${links.join(', ')}`] : []),
    ],
  }
}
