import type { Content } from './content.ts'
import type { Language } from './schema/language.ts'
import type { Moment } from './schema/prompt.ts'

const contents = {
  it: async () => (await import('./it.ts')).it,
  en: async () => (await import('./en.ts')).en,
}
const prompts = {
  it: async () => (await import('./prompts/it.ts')).moments,
  en: async () => (await import('./prompts/en.ts')).moments,
}

/** The words of one language; only this language is loaded. */
export const loadContent = (language: Language): Promise<Content> => contents[language]()

/** The moments and their prompts, which only the side panel needs. */
export const loadMoments = (language: Language): Promise<readonly Moment[]> => prompts[language]()
