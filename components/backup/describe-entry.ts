import { formatDay } from '#components/app/format-day.ts'
import { describeGiving } from '#components/journal/describe-giving.ts'
import type { Writing } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { visibleParts } from '#components/journal/forms.ts'
import { labelOfPart } from '#components/journal/label-of-part.ts'
import { nameFeelings } from '#components/journal/name-feelings.ts'
import { nameLinks } from '#components/journal/name-links.ts'
import { nameTaps } from '#components/journal/name-taps.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'

/** A reflection in words alone, for paper and for files. */
export type DescribedEntry = {
  day: string
  /** What was tapped and written; the free box asks no question but that of the day. */
  parts: { question?: string; text: string }[]
  /** "It left me with: calm" */
  notes: string[]
}

/** `entry`: a reflection, or one that is not finished. */
export function describeEntry(entry: Writing, words: EntryWords, t: Strings, language: Language): DescribedEntry {
  const feelings = nameFeelings(entry, words)
  const links = nameLinks(entry, words)
  const asked = words.questions.find(({ id }) => id === entry.question)?.text
  const written = visibleParts(entry.form, entry.parts).filter((part) => entry.parts[part]?.trim())
  const asksInText = asked !== undefined && written.includes('free')
  return {
    day: formatDay(entry.day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    parts: [
      ...nameTaps(entry, words).map(({ label, texts }) => ({ question: label, text: texts.join('\n') })),
      ...written.map((part) => {
        const question = part === 'free' ? asked : labelOfPart(part, t, words.pages)
        return { ...(question === undefined ? {} : { question }), text: entry.parts[part] ?? '' }
      }),
    ],
    notes: [
      ...(asked === undefined || asksInText ? [] : [asked]),
      ...(feelings.length > 0 ? [`${t.journal.feelings} ${feelings.join(', ')}`] : []),
      ...(links.length > 0 ? [`${t.journal.links} ${links.join(', ')}`] : []),
      ...(entry.giving ? describeGiving(entry.giving, words.giving) : []),
    ],
  }
}
