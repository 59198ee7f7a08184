import { type CountryCode, findPhoneNumbersInText, isValidPhoneNumber } from 'libphonenumber-js/min'
import type { Found, IdentifierRule } from '../identifier-rule.ts'

/** Digits as people group them, which the library takes apart or leaves out. */
const loose = /(?<![\p{L}\p{N}+€£$])\(?(?:\+|00)?\(?\d(?:[ ./()-]{0,2}\d){7,13}(?![\p{L}\p{N}€£%])/gu
const called =
  /\b(?:tel|cell|cel|numero|num|telefono|cellulare|whatsapp|wa|phone|mobile|mob|number|ring|call|text|chiama\p{L}*)\b\.?[^\d\n+]{0,25}$/iu
/** With a country's code in front it is meant as a number to call, whether or not it was given out. */
const international = /^\(?(?:\+|00)\(?[1-9](?:\D*\d){7,13}$/
const dateLike = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/

/** Phone numbers, read as someone in this country dials them. */
export function createPhone(country: CountryCode): IdentifierRule {
  const isNumber = (text: string, { start, end }: Found) => {
    const digits = text.slice(start, end)
    if (dateLike.test(digits)) return false
    if (international.test(digits) || isValidPhoneNumber(digits.replace(/[./()]/g, ' '), country)) return true
    return /^\D*0?[37]/.test(digits) && called.test(text.slice(Math.max(0, start - 40), start))
  }
  return {
    kind: 'phone',
    description: 'A phone number of this country, or of any other with its code in front.',
    find: ({ text }) => {
      // A surrogate without its other half makes the library's patterns slow, and no number has one.
      const known = findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => ({
        start: startsAt,
        end: endsAt,
      }))
      const others = [...text.matchAll(loose)].map(({ 0: digits, index }) => ({
        start: index,
        end: index + digits.length,
      }))
      return [...known, ...others.filter((found) => isNumber(text, found))]
    },
  }
}
