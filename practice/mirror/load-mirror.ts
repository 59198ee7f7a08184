import type { Language } from '#content/schema/language.ts'
import type { Mirror } from './label.ts'

/** Each language is a file of its own, loaded only where its mirror is shown. */
const mirrors: Readonly<Record<Language, () => Promise<Mirror>>> = {
  it: async () => (await import('./it/mirror.ts')).mirror,
  en: async () => (await import('./en/mirror.ts')).mirror,
}

export const loadMirror = (language: Language): Promise<Mirror> => mirrors[language]()
