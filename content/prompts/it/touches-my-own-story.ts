import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const touchesMyOwnStory = {
  id: 'touches-my-own-story',
  title: titles['touches-my-own-story'],
  keepInMind:
    'Puoi dire ciò che senti, tenerlo per te o parlarne con il tuo supervisore. Racconta solo quello che ti va.',
  fact: {
    ids: ['val-empathy-4', 'conf-rule-own-story', 'help-strain-1', 'help-balance-2'],
    text: 'Può capitare spesso di rivedersi in ciò che l’altra persona vive o ha vissuto. Raccontarsi espone: cosa dire lo decidi tu, e nessuno ti deve spingere. Aiutare può anche stancare o dare frustrazione. Ricevere sostegno aiuta con le emozioni difficili. Così non dai soltanto.',
  },
  prompts: [
    {
      id: 'touches-a-breath',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Prendere un respiro',
      words: 'Quello che dici mi tocca da vicino. Ti va se prendo un respiro, e poi continuiamo?',
      lei: 'Quello che dice mi tocca da vicino. Le va se prendo un respiro, e poi continuiamo?',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'Ci si ferma senza andare via.',
      notWhen: 'Non se hai bisogno di più di un respiro.',
    },
    {
      id: 'touches-back-to-you',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Tornare alla sua storia',
      words:
        'Mi tocca: l’ho vissuto anch’io. Ma questa è la tua storia, e il tempo di oggi è per quello che hai passato tu. Com’è stato per te?',
      lei: 'Mi tocca: l’ho vissuto anch’io. Ma questa è la sua storia, e il tempo di oggi è per quello che ha passato lei. Com’è stato per lei?',
      serves: ['val-empathy', 'val-experience'],
      opens: 'L’emozione tua non copre la sua.',
      notWhen: 'Non se vorresti raccontare tutto.',
    },
    {
      id: 'touches-may-i-tell',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere prima di raccontare',
      words: 'Ho vissuto una cosa vicina alla tua. Ti va di sentirla, o preferisci continuare tu?',
      lei: 'Ho vissuto una cosa vicina alla sua. Le va di sentirla, o preferisce continuare lei?',
      serves: ['val-reciprocity', 'val-experience'],
      opens: 'Si può scegliere di non sentire.',
      notWhen: 'Non se il racconto fa bene solo a te.',
    },
    {
      id: 'touches-not-yet',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Tenere per me una parte',
      words:
        'Di {cosa} parlo ancora a fatica. La tua domanda però resta qui, e ho letto con attenzione ciò che hai scritto di te. Com’è per te, in questi giorni?',
      lei: 'Di {cosa} parlo ancora a fatica. La sua domanda però resta qui, e ho letto con attenzione ciò che ha scritto di sé. Com’è per lei, in questi giorni?',
      serves: ['val-equity', 'val-reciprocity'],
      opens: 'Anche tu puoi tenere per te qualcosa.',
      notWhen: 'Non se vuoi mandare via la domanda.',
    },
    {
      id: 'touches-not-the-same',
      skill: 'reflection',
      channel: 'either',
      aim: 'Simile, ma non uguale',
      words: 'Per te la parte più dura è {cosa}. Per me era un’altra, e ascolto la tua.',
      lei: 'Per lei la parte più dura è {cosa}. Per me era un’altra, e ascolto la sua.',
      serves: ['val-empathy', 'val-experience'],
      opens: 'Le due storie restano diverse.',
      notWhen: 'Non se ha chiesto di non sentire della tua.',
    },
    {
      id: 'touches-stop-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Fermarmi, con una scelta',
      words:
        'Per oggi ho bisogno di fermarmi. Ti va di riprendere {giorno} con me, o di parlare con {nome}? O nessuna delle due: scegli tu.',
      lei: 'Per oggi ho bisogno di fermarmi. Le va di riprendere {giorno} con me, o di parlare con {nome}? O nessuna delle due: scelga lei.',
      serves: ['duty-relationships', 'val-empowerment'],
      opens: 'Ci si può fermare, e restano strade.',
      notWhen: 'Non se la persona è in pericolo adesso.',
    },
  ],
} satisfies Moment
