import type { Language } from '#content/schema/language.ts'
import { type Day, fromDay } from '#practice/local-day.ts'

const locales: Record<Language, string> = { it: 'it-IT', en: 'en-GB' }

/** Making one takes far longer than using it, and a list has a day in every line. */
const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  formats.set(key, known)
  return known
}

/** A local day in words. Days are formatted at noon UTC, so that no zone moves them. */
export function formatDay(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatOf(language, { ...options, timeZone: 'UTC' }).format(fromDay(day))
}

/** "Monday 23 November" */
export const formatLongDay = (day: Day, language: Language) =>
  formatDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' })

/** "November 2026" */
export const formatMonth = (day: Day, language: Language) =>
  formatDay(day, language, { month: 'long', year: 'numeric' })

/** The form of a counted phrase that its number needs. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other
  return form.replace('{count}', new Intl.NumberFormat(locales[language]).format(count))
}

/** "23 November at 14:05", in the time of this device. */
export const formatMoment = (instant: number, language: Language) =>
  formatOf(language, { dateStyle: 'long', timeStyle: 'short' }).format(instant)
