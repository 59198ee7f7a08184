import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const everydayThings = {
  id: 'everyday-things',
  title: titles['everyday-things'],
  keepInMind: 'Prima di proporre un’idea, chiedi se serve. Offri due strade, e anche nessuna: sceglie l’altra persona.',
  fact: {
    ids: ['fn-daily', 'why-not-advice-2'],
    text: 'Aiuti nelle cose di ogni giorno, con ciò che hai vissuto. Proponi attività, spieghi strumenti nuovi, sostieni abitudini sane. Molti non danno consigli: dicono cosa hanno vissuto e cosa li aiuta. Poi decide l’altra persona.',
  },
  prompts: [
    {
      id: 'everyday-things-your-day',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Partire dalla sua giornata',
      words: 'Com’è una tua giornata, di solito?',
      lei: 'Com’è una sua giornata, di solito?',
    },
    {
      id: 'everyday-things-my-turn',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere prima di raccontare',
      words: 'Anch’io ho fatto fatica con {cosa}. Ti va se ti racconto com’è andata?',
      lei: 'Anch’io ho fatto fatica con {cosa}. Le va se le racconto com’è andata?',
    },
    {
      id: 'everyday-things-meals',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Due idee per i pasti',
      words:
        'Ti va di parlare dei pasti? Possiamo cucinare insieme o vedere dove si mangia qui vicino. O niente di questo: scegli tu.',
      lei: 'Le va di parlare dei pasti? Possiamo cucinare insieme o vedere dove si mangia qui vicino. O niente di questo: scelga lei.',
    },
    {
      id: 'everyday-things-new-tool',
      skill: 'offer',
      channel: 'written',
      aim: 'Spiegare uno strumento nuovo',
      words:
        'Vuoi una mano con {strumento}? Posso scriverti come si fa, o possiamo provare insieme {giorno}. O nessuna delle due: dimmi tu.',
      lei: 'Vuole una mano con {strumento}? Posso scriverle come si fa, o possiamo provare insieme {giorno}. O nessuna delle due: mi dica lei.',
    },
    {
      id: 'everyday-things-your-way',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Dire ciò che ha fatto',
      words: 'Anche in una settimana così hai trovato il tempo per {cosa}. L’hai fatto a modo tuo.',
      lei: 'Anche in una settimana così ha trovato il tempo per {cosa}. L’ha fatto a modo suo.',
    },
    {
      id: 'everyday-things-evenings',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Una mia abitudine, poi la sua',
      words: 'Io la sera avevo un’abitudine: un tè e la radio. Tu come chiudi la giornata?',
      lei: 'Io la sera avevo un’abitudine: un tè e la radio. Lei come chiude la giornata?',
    },
  ],
} satisfies Moment
