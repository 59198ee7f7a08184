import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const silenceAndPace = {
  id: 'silence-and-pace',
  title: titles['silence-and-pace'],
  keepInMind: 'Il silenzio non è un vuoto da riempire. Il passo lo dà l’altra persona.',
  fact: {
    ids: ['val-empowerment-5', 'why-valued-4'],
    text: 'Il cambiamento si sostiene con lo «stare con», più che con il «fare per». In uno studio con 40 pari e professionisti, tra le cose più apprezzate c’è sapersi adattare a caratteri e modi.',
  },
  prompts: [
    {
      id: 'silence-and-pace-sit-quiet',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Stare in silenzio insieme',
      words: 'Ti va se stiamo un po’ in silenzio? Le parole possono aspettare.',
      lei: 'Le va se stiamo un po’ in silenzio? Le parole possono aspettare.',
    },
    {
      id: 'silence-and-pace-hard-to-find-words',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Riconoscere la fatica',
      words: 'Mi pare che su {cosa}, adesso, sia difficile trovare le parole.',
    },
    {
      id: 'silence-and-pace-what-you-need',
      skill: 'open-question',
      channel: 'either',
      aim: 'Chiedere cosa serve',
      words: 'Di cosa hai bisogno, in questo momento?',
      lei: 'Di cosa ha bisogno, in questo momento?',
    },
    {
      id: 'silence-and-pace-ways-to-be-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Scegliere come stare',
      words:
        'Ti va se ti dico cosa possiamo fare? Possiamo stare in silenzio, parlare d’altro, o fermarci qui per oggi. O nessuna di queste cose: scegli tu.',
      lei: 'Le va se le dico cosa possiamo fare? Possiamo stare in silenzio, parlare d’altro, o fermarci qui per oggi. O nessuna di queste cose: scelga lei.',
    },
    {
      id: 'silence-and-pace-you-asked-for-a-break',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Riconoscere una pausa chiesta',
      words: 'Hai chiesto una pausa quando ti serviva.',
      lei: 'Ha chiesto una pausa quando le serviva.',
    },
    {
      id: 'silence-and-pace-by-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Scriversi senza fretta',
      words: 'Leggo i messaggi {giorno}. Per te va bene se ci scriviamo con calma?',
      lei: 'Leggo i messaggi {giorno}. Per lei va bene se ci scriviamo con calma?',
    },
  ],
} satisfies Moment
