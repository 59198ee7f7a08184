import type { Language } from '../schema/language.ts'

/** The texts the background shows, kept apart so that it need not load all the others. */
export const contextMenuTitle: Record<Language, string> = {
  it: 'Guarda queste parole in Accanto',
  en: 'Look at these words in Accanto',
}

/** A reminder, which anyone near the screen may read: it says nothing about a journal. */
export const reminderLine: Record<Language, string> = {
  it: 'Un momento per te, se ti va.',
  en: 'A moment for you, if you like.',
}
export const reminderOff: Record<Language, string> = {
  it: 'Non ricordarmelo più',
  en: 'Don’t remind me any more',
}
