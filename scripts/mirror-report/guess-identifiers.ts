import type { IdentifierKind } from '#practice/identifiers/identifier.ts'

/** What plain patterns and capital letters would say: the measure that rules have to beat. */
const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['email', /\S+@\S+\.\w+/g],
  ['iban', /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g],
  ['tax-code', /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g],
  ['national-insurance', /\b[A-Z]{2}\d{6}[A-D]\b/g],
  ['phone', /\+?\d[\d ]{8,13}\d/g],
  ['plate', /\b[A-Z]{2}\d{3}[A-Z]{2}\b|\b[A-Z]{2}\d{2} [A-Z]{3}\b/g],
  ['address', /\b(?:via|piazza) [A-Z]\p{L}+ \d+|\b\d+ [A-Z]\p{L}+ (?:Street|Road|Lane)/gu],
  ['birth-date', /(?<=nat[oa] il |born on )\d[\d/. \p{L}]+\d/gu],
  ['date', /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g],
  ['age', /\b\d{1,2} anni\b|\b\d{1,2}(?: years old|-year-old)/g],
  ['room', /\b(?:stanza|camera|letto|room|bed) \d+/gi],
  ['service', /\b(?:dormitorio|mensa) [A-Z]\p{L}+|[A-Z]\p{L}+ (?:Hostel|Shelter)/gu],
  ['person-name', /(?<=[\p{L},] )[A-Z]\p{L}+(?: [A-Z]\p{L}+)*/gu],
]

export const guessIdentifiers = (text: string) =>
  patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  )
