import { plural } from '#components/app/format-day.ts'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { Recognised } from '#practice/confidences/group-identifiers.ts'
import type { IdentifierNotes } from './identifier-notes.ts'

/** Words that may give someone away, with all that people read about them. */
export type ShownIdentifier = {
  key: string
  name: string
  why: string
  /** What the training unit says behind it. */
  unitSays: string
  /** The words it is about. */
  quote: string
  /** “3 times”, where the same words come again. */
  timesText: string | undefined
  general: readonly string[]
}

/** Wordings shown at once. */
const most = 2

const marks = { it: ['«', '»'], en: ['“', '”'] } as const

export function quote(words: string, language: Language): string {
  const [open, close] = marks[language]
  return open + words + close
}

export function showIdentifier(
  { key, kind, words: found, general, mentions }: Recognised,
  language: Language,
  { recognise }: ConfidenceWords,
  notes: IdentifierNotes,
): ShownIdentifier {
  const { name = recognise.title, why = '', unitSays = '' } = notes.get(kind) ?? {}
  return {
    key,
    name,
    why,
    unitSays,
    quote: quote(found, language),
    timesText: mentions.length > 1 ? plural(language, mentions.length, recognise.times) : undefined,
    general: general.slice(0, most),
  }
}
