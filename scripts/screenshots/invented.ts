import type { Language } from '#content/schema/language.ts'

type Reflection = { day: Date; text: string }

const tuesday = new Date('2026-11-03T18:30:00')
const wednesday = new Date('2026-11-04T10:30:00')

/** Reflections that nobody wrote, oldest first: a picture never shows anyone's journal. */
export const inventedReflections: Record<Language, readonly Reflection[]> = {
  it: [
    { day: tuesday, text: 'Oggi abbiamo camminato in silenzio per un po’. Andava bene così.' },
    {
      day: wednesday,
      text: 'Avevo voglia di dare un consiglio. Ho fatto una domanda, e ho aspettato. La risposta era già lì.',
    },
  ],
  en: [
    { day: tuesday, text: 'We walked for a while and said nothing today. That was fine.' },
    {
      day: wednesday,
      text: 'I wanted to give advice. I asked a question instead, and waited. The answer was there already.',
    },
  ],
}

/** A reply in the making: something heard, and something that steers. */
export const inventedDrafts: Record<Language, string> = {
  it: 'Sembra che aspettare ti stanchi molto. Dovresti chiamare l’ufficio domani mattina.',
  en: 'It sounds like all this waiting wears you out. You should call the office tomorrow morning.',
}
