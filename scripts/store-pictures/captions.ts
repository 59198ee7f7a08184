import type { Language } from '#content/schema/language.ts'

type Caption = { title: string; text: string }

/** The pictures of a store listing, in their order: each shows one of `docs/screenshots/` beside a few words. */
export const captions: Record<Language, Record<string, Caption>> = {
  it: {
    panel: {
      title: 'Parole per ascoltare',
      text: 'Di fianco alla pagina dove scrivi. Le copi, o le dici con parole tue.',
    },
    mirror: { title: 'Uno specchio per la tua risposta', text: 'Guarda con te, sul tuo dispositivo. Non dà voti.' },
    conversation: { title: 'Conversazioni da provare', text: 'Con persone inventate, in tre minuti al giorno.' },
    journal: { title: 'Un diario solo tuo', text: 'Si salva da solo, e resta in questo browser.' },
    course: { title: 'Tutta l’unità, in pagine brevi', text: 'Con esempi di ogni giorno, e domande che spiegano.' },
  },
  en: {
    panel: {
      title: 'Words to listen with',
      text: 'Beside the page you write in. Copy them, or say them your own way.',
    },
    mirror: { title: 'A mirror for your reply', text: 'It looks with you, on your device. It never marks you.' },
    conversation: { title: 'Conversations to try out', text: 'With invented people, in three minutes a day.' },
    journal: { title: 'A journal of your own', text: 'It saves itself, and stays in this browser.' },
    course: { title: 'The whole unit, in short pages', text: 'With everyday examples, and questions that explain.' },
  },
}
