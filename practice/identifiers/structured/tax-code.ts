import type { IdentifierRule } from '../identifier-rule.ts'
import { findMatches } from './find-matches.ts'
import { fitsTaxCode } from './fits-tax-code.ts'

const shape =
  '[a-z]{3}[ -]?[a-z]{3}[ -]?[\\dlmnpqrstuv]{2}[ -]?[a-ehlmprst][ -]?[\\dlmnpqrstuv]{2}[ -]?[a-z][ -]?[\\dlmnpqrstuv]{3}[ -]?[a-z]'
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])`, 'giu')
/** A code that was mistyped points to its owner too. */
const named = new RegExp(
  `(?:codice\\s+fiscale|cod\\.?\\s?fisc\\.?|c\\.?f\\.?|tax\\s+code)[^\\p{L}\\p{N}]{0,3}(?:\\p{L}{1,5}[^\\p{L}\\p{N}]{1,2})?(?<it>${shape})(?![\\p{L}\\p{N}])`,
  'giu',
)

export const taxCode: IdentifierRule = {
  kind: 'tax-code',
  description: 'An Italian tax code whose control letter fits, or any that is called so.',
  find: ({ text }) => [
    ...findMatches(text, anywhere, (code) => fitsTaxCode(code.replace(/[ -]/g, '').toUpperCase())),
    ...findMatches(text, named),
  ],
}
