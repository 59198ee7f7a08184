import type { Language } from '../schema/language.ts'

/** The one text the background shows, kept apart so that it need not load all the others. */
export const contextMenuTitle: Record<Language, string> = {
  it: 'Guarda queste parole in Accanto',
  en: 'Look at these words in Accanto',
}
