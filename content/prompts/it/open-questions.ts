import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const openQuestions = {
  id: 'open-questions',
  title: titles['open-questions'],
  keepInMind: 'Una domanda aperta lascia spazio: la risposta non è già dentro. Falla una alla volta, poi ascolta.',
  fact: {
    ids: ['duty-listening'],
    text: 'Fra i tuoi compiti c’è l’ascolto attivo. Incoraggi anche speranza, responsabilità e più fiducia in ciò che si sa fare. E poi il potere sulla propria vita, la crescita personale e il capirsi a vicenda.',
  },
  prompts: [
    {
      id: 'open-questions-matters-today',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Partire da ciò che conta',
      words: 'Cosa conta di più per te, oggi?',
      lei: 'Cosa conta di più per lei, oggi?',
    },
    {
      id: 'open-questions-what-was-going-on',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Capire senza accusare',
      words: 'Cosa stava succedendo per te, in quel momento?',
      lei: 'Cosa stava succedendo per lei, in quel momento?',
    },
    {
      id: 'open-questions-that-word',
      skill: 'open-question',
      channel: 'either',
      aim: 'Partire da una sua parola',
      words: 'Hai detto «{parola}». Cosa c’è per te in quella parola?',
      lei: 'Ha detto «{parola}». Cosa c’è per lei in quella parola?',
    },
    {
      id: 'open-questions-may-i-ask',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere il permesso',
      words: 'Posso farti una domanda un po’ personale? Puoi anche dirmi di no.',
      lei: 'Posso farle una domanda un po’ personale? Può anche dirmi di no.',
    },
    {
      id: 'open-questions-say-it-back-first',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Ridire, prima di chiedere',
      words: 'In pochi giorni ti è cambiato tutto.',
      lei: 'In pochi giorni le è cambiato tutto.',
    },
    {
      id: 'open-questions-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Chiedere com’è andata',
      words: 'Mi piacerebbe sapere com’è andata {giorno}. Raccontami quello che vuoi, quando vuoi.',
      lei: 'Mi piacerebbe sapere com’è andata {giorno}. Mi racconti quello che vuole, quando vuole.',
    },
  ],
} satisfies Moment
