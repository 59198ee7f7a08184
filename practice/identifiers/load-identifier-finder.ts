import type { Language } from '#content/schema/language.ts'
import type { IdentifierFinder } from './finder.ts'

/** Each language, and the library that knows phone numbers, loads only where a text is looked at. */
const finders: Readonly<Record<Language, () => Promise<IdentifierFinder>>> = {
  it: async () => (await import('./it/finder.ts')).finder,
  en: async () => (await import('./en/finder.ts')).finder,
}

export const loadIdentifierFinder = (language: Language): Promise<IdentifierFinder> => finders[language]()
