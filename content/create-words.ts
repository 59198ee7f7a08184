import type { Language } from './schema/language.ts'

/** Words of one kind. Each language is a file of its own, loaded when a view first needs it. */
export type Words<T> = {
  load: (language: Language) => Promise<T>
  /** What has been loaded already, without waiting. */
  loaded: (language: Language) => T | undefined
}

const inUse = new Set<Words<unknown>>()

export function createWords<T>(sources: Record<Language, () => Promise<T>>): Words<T> {
  const known = new Map<Language, T>()
  const words: Words<T> = {
    async load(language) {
      inUse.add(words)
      const value = known.get(language) ?? (await sources[language]())
      known.set(language, value)
      return value
    },
    loaded: (language) => known.get(language),
  }
  return words
}

/** Loads these words, and again all that this page has shown so far: another language then comes in one piece. */
export async function loadAllWords(needed: readonly Words<unknown>[], language: Language): Promise<void> {
  await Promise.all([...new Set([...needed, ...inUse])].map((words) => words.load(language)))
}
