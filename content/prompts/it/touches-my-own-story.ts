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
    },
    {
      id: 'touches-back-to-you',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Tornare alla sua storia',
      words:
        'Ho gli occhi lucidi, perché ho vissuto qualcosa di simile. Ma questa è la tua storia. Com’è stato per te?',
      lei: 'Ho gli occhi lucidi, perché ho vissuto qualcosa di simile. Ma questa è la sua storia. Com’è stato per lei?',
    },
    {
      id: 'touches-may-i-tell',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere prima di raccontare',
      words: 'Ho vissuto una cosa vicina alla tua. Ti va di sentirla, o preferisci continuare tu?',
      lei: 'Ho vissuto una cosa vicina alla sua. Le va di sentirla, o preferisce continuare lei?',
    },
    {
      id: 'touches-not-yet',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Tenere per me una parte',
      words: 'La tua domanda tocca {cosa}, e ne parlo ancora a fatica. E per te com’è?',
      lei: 'La sua domanda tocca {cosa}, e ne parlo ancora a fatica. E per lei com’è?',
    },
    {
      id: 'touches-not-the-same',
      skill: 'reflection',
      channel: 'either',
      aim: 'Simile, ma non uguale',
      words: 'Per te la parte più dura è {cosa}. Per me era un’altra, e ascolto la tua.',
      lei: 'Per lei la parte più dura è {cosa}. Per me era un’altra, e ascolto la sua.',
    },
    {
      id: 'touches-stop-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Fermarmi, con una scelta',
      words:
        'Per oggi ho bisogno di fermarmi. Ti va di riprendere {giorno} con me, o di parlare con {nome}? O nessuna delle due: scegli tu.',
      lei: 'Per oggi ho bisogno di fermarmi. Le va di riprendere {giorno} con me, o di parlare con {nome}? O nessuna delle due: scelga lei.',
    },
  ],
} satisfies Moment
