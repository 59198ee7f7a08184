import type { IdentifierRule } from '../identifier-rule.ts'
import { findMatches } from './find-matches.ts'

/** Two letters, six digits, a letter from A to D: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual */
const whole = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\p{N}])/giu
/** The last letter is often left out. */
const called =
  /(?:\bni\b|\bnino\b|national insurance)(?: (?:number|no\.?|n\.?))?[^\p{L}\p{N}]{0,3}(?:is |was )?(?<it>[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2})(?![\p{L}\p{N}])/giu

export const nationalInsurance: IdentifierRule = {
  kind: 'national-insurance',
  description: 'A National Insurance number of the United Kingdom.',
  find: ({ text }) => [...findMatches(text, whole), ...findMatches(text, called)],
}
