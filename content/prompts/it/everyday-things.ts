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
      channel: 'either',
      aim: 'Partire dalla sua giornata',
      words: 'Com’è una tua giornata, di solito?',
      lei: 'Com’è una sua giornata, di solito?',
      serves: ['fn-daily', 'duty-listening'],
      opens: 'Si parte dalla vita vera.',
      notWhen: 'Non se la giornata di oggi è andata male.',
    },
    {
      id: 'everyday-things-my-turn',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere prima di raccontare',
      words: 'Anch’io ho fatto fatica con {cosa}. Ti va se ti racconto com’è andata?',
      lei: 'Anch’io ho fatto fatica con {cosa}. Le va se le racconto com’è andata?',
      serves: ['fn-daily', 'val-experience'],
      opens: 'La tua esperienza arriva solo se serve.',
      notWhen: 'Non se anche tu, con quella cosa, stai ancora male.',
    },
    {
      id: 'everyday-things-meals',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Due idee per i pasti',
      words:
        'Ti va di parlare dei pasti? Possiamo cucinare insieme o vedere dove si mangia qui vicino. O niente di questo: scegli tu.',
      lei: 'Le va di parlare dei pasti? Possiamo cucinare insieme o vedere dove si mangia qui vicino. O niente di questo: scelga lei.',
      serves: ['fn-daily', 'val-empowerment'],
      opens: 'Mangiare diventa una cosa da scegliere.',
      notWhen: 'Non se il cibo per la persona è un tema doloroso.',
    },
    {
      id: 'everyday-things-new-tool',
      skill: 'offer',
      channel: 'written',
      aim: 'Spiegare uno strumento nuovo',
      words:
        'Vuoi una mano con {strumento}? Posso scriverti come si fa, o possiamo provare insieme {giorno}. O nessuna delle due: dimmi tu.',
      lei: 'Vuole una mano con {strumento}? Posso scriverle come si fa, o possiamo provare insieme {giorno}. O nessuna delle due: mi dica lei.',
      serves: ['fn-daily', 'duty-resources'],
      opens: 'Si impara nel modo che si preferisce.',
      notWhen: 'Non se sa già come si usa.',
    },
    {
      id: 'everyday-things-your-way',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Dire ciò che ha fatto',
      words: 'Anche in una settimana così hai trovato il tempo per {cosa}. L’hai fatto a modo tuo.',
      lei: 'Anche in una settimana così ha trovato il tempo per {cosa}. L’ha fatto a modo suo.',
      serves: ['fn-daily', 'val-empowerment'],
      opens: 'Il suo modo di fare vale.',
      notWhen: 'Non se suona come un voto.',
    },
    {
      id: 'everyday-things-evenings',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Una mia abitudine, poi la sua',
      words:
        'Io la sera avevo la radio. Per ognuno la sera è diversa, e va bene anche senza abitudini. Per te com’è, quando la giornata finisce?',
      lei: 'Io la sera avevo la radio. Per ognuno la sera è diversa, e va bene anche senza abitudini. Per lei com’è, quando la giornata finisce?',
      serves: ['fn-daily', 'val-experience'],
      opens: 'Si parla di piccole abitudini.',
      notWhen: 'Non se le sere per lei sono un pericolo.',
    },
  ],
} satisfies Moment
