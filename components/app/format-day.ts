import type { Language } from '#content/schema/language.ts'
import { type Day, fromDay } from '#practice/local-day.ts'

const locales: Record<Language, string> = { it: 'it-IT', en: 'en-GB' }

/** A local day in words. Days are formatted at noon UTC, so that no zone moves them. */
export function formatDay(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(fromDay(day))
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
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(instant)
