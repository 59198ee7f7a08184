import type { Found, IdentifierRule } from '../identifier-rule.ts'
import { fitsIban } from './fits-iban.ts'
import { ibanLengths } from './iban-lengths.ts'

const start = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ -]?[a-z\d])/giu
const called = /\biban\b[^\d]{0,15}$/i

/** Where the IBAN that begins here ends; people leave spaces, anywhere. */
function findEnd(text: string, from: number, length: number): number | undefined {
  let count = 0
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[a-z\d]/i.test(character)) count++
    else if (!/[ .-]/.test(character)) return undefined
    if (count === length) return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? undefined : at + 1
  }
  return undefined
}

export const iban: IdentifierRule = {
  kind: 'iban',
  description: 'A bank account number whose check digits fit, or any that is called an IBAN.',
  find: ({ text }) =>
    [...text.matchAll(start)].flatMap((match): Found[] => {
      const length = ibanLengths.get(match[0].slice(0, 2).toUpperCase())
      const end = length === undefined ? undefined : findEnd(text, match.index, length)
      if (end === undefined) return []
      const digits = text.slice(match.index, end).replace(/[ .-]/g, '').toUpperCase()
      const isIban = fitsIban(digits) || called.test(text.slice(Math.max(0, match.index - 20), match.index))
      return isIban ? [{ start: match.index, end }] : []
    }),
}
