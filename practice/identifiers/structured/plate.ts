import type { IdentifierRule } from '../identifier-rule.ts'
import { findMatches } from './find-matches.ts'

const border = (shape: string) => `(?<![\\p{L}\\p{N}])(?:${shape})(?![\\p{L}\\p{N}])`
/** Italy since 1994: no I, O, Q or U. */
const italian = '[A-HJ-NPR-TV-Z]{2}[ -]?\\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}'
/** United Kingdom since 2001, and before with the letter of a year. */
const british = '[A-Z]{2}\\d{2} ?[A-HJ-PR-Z]{3}|[A-Y]\\d{1,3} [A-Z]{3}'
const anywhere = new RegExp(border(`${italian}|${british}`), 'gu')
const old = '[A-Z]{2}[ -]?\\d{5,6}'
const called = new RegExp(
  `\\b(?:targat[oa]|targa|plates?|registration|reg|number plate)\\b[^\\d\\n]{0,14}?(?<it>${border(`${italian}|${british}|${old}`)})`,
  'giu',
)

export const plate: IdentifierRule = {
  kind: 'plate',
  description: 'The plate of a car of Italy or of the United Kingdom.',
  find: ({ text }) => [...findMatches(text, anywhere), ...findMatches(text, called)],
}
