import type { IdentifierRule } from './identifier-rule.ts'
import { sentenceBounds } from './sentence-bounds.ts'

/** What a language says around a day of birth. */
export type BirthDateWords = {
  /** A day, as it is written. */
  dated: RegExp
  /** Words for birth: without one near, it is a date as any other. */
  cue: RegExp
  /** Words for the birth of the writer. */
  own: RegExp
  /** The words before the day that belong to its sentence. */
  sentenceSoFar: RegExp
  /** Small words in front, replaced with the day: its group `small`. */
  lead: RegExp
  /** The year, of two or four digits, where the day has one. */
  yearOf: (words: string) => string | undefined
}

/** Characters on each side of the day in which a word for birth is looked for. */
const near = 45
/** Of two digits: the last year that is taken to be of this century. */
const lastOfCentury = 29
/** The earliest years that content/identifiers has general words for. */
const earliest = 1940

const decadeOf = (year: string): number => {
  const short = Number(year)
  const full = year.length === 4 ? short : short > lastOfCentury ? 1900 + short : 2000 + short
  return Math.max(earliest, Math.floor(full / 10) * 10)
}

export function createBirthDate({ dated, cue, own, sentenceSoFar, lead, yearOf }: BirthDateWords): IdentifierRule {
  return {
    kind: 'birth-date',
    description: 'The day on which someone was born; not the writer.',
    find: ({ text }) =>
      [...text.matchAll(dated)].flatMap((match) => {
        const words = match[0].trimEnd()
        const start = match.index
        const end = start + words.length
        const { to } = sentenceBounds(text, start, end)
        const before = text.slice(Math.max(0, start - near), start)
        const around = `${before.slice(before.search(sentenceSoFar))} ${text.slice(end, Math.min(to, end + near))}`
        if (!cue.test(around) || own.test(around)) return []
        const small = lead.exec(text.slice(0, start))?.groups?.small ?? ''
        const place = { start: start - small.length, end }
        const year = yearOf(words)
        return [year === undefined ? place : { ...place, as: `years-${decadeOf(year)}` }]
      }),
  }
}
