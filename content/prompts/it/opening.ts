import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const opening = {
  id: 'opening',
  title: titles.opening,
  keepInMind: 'Un saluto semplice basta per cominciare. Da dove partire lo sceglie l’altra persona.',
  fact: {
    ids: ['duty-relationships', 'val-acceptance-1'],
    text: 'Un tuo compito è creare relazioni positive, che contano. Accogli la persona com’è: senza giudizi, attese o richieste.',
  },
  prompts: [
    {
      id: 'opening-no-hurry',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Lasciare scegliere l’inizio',
      words: 'Ciao, eccoci. Non c’è fretta. Da dove ti va di cominciare?',
      lei: 'Buongiorno, eccoci. Non c’è fretta. Da dove le va di cominciare?',
    },
    {
      id: 'opening-how-long',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Dire quanto tempo c’è',
      words: 'Oggi possiamo stare insieme fino alle {ora}. Per te va bene?',
      lei: 'Oggi possiamo stare insieme fino alle {ora}. Per lei va bene?',
    },
    {
      id: 'opening-where-to-be',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Scegliere il posto insieme',
      words:
        'Ti va se vediamo dove stare? Si può restare qui, uscire, o fare due passi. O nessuna di queste cose: scegli tu.',
      lei: 'Le va se vediamo dove stare? Si può restare qui, uscire, o fare due passi. O nessuna di queste cose: scelga lei.',
    },
    {
      id: 'opening-who-i-am',
      skill: 'permission',
      channel: 'either',
      aim: 'Presentarsi, se va',
      words: 'Ti va se prima ti racconto in due parole chi sono?',
      lei: 'Le va se prima le racconto in due parole chi sono?',
    },
    {
      id: 'opening-you-are-here',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Riconoscere che è qui',
      words: 'Sei qui, anche con tutto quello che hai da portare avanti.',
      lei: 'È qui, anche con tutto quello che ha da portare avanti.',
    },
    {
      id: 'opening-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Rispondere a un primo messaggio',
      words: 'Ciao {nome}, grazie del messaggio. Di cosa ti piacerebbe parlare {giorno}?',
      lei: 'Buongiorno {nome}, grazie del messaggio. Di cosa le piacerebbe parlare {giorno}?',
    },
  ],
} satisfies Moment
