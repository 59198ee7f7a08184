import type { Language } from './schema/language.ts'

const lists = {
  it: async () => (await import('./passphrase-words/it.ts')).words,
  en: async () => (await import('./passphrase-words/en.ts')).words,
}

/** The words that a passphrase is drawn from. */
export const loadPassphraseWords = (language: Language): Promise<readonly string[]> => lists[language]()
