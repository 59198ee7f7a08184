import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const limitsAndBoundaries = {
  id: 'limits-and-boundaries',
  title: titles['limits-and-boundaries'],
  keepInMind: 'Di’ presto cosa puoi fare, e quando. Un limite chiaro è più onesto di una promessa.',
  fact: {
    ids: ['conf-agree-3', 'val-equity-3', 'val-reciprocity-3'],
    text: 'I confini del ruolo contano, e la riservatezza ne è una parte importante. Non fai diagnosi né cure. Cosa serve lo vedete insieme, parlandone: così lo scambio cresce.',
  },
  prompts: [
    {
      id: 'limits-what-i-can-do',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Dire cosa posso fare',
      words:
        'Vuoi sapere cosa posso fare? Posso stare qui ad ascoltarti, o cercare con te a chi chiedere. O nessuna delle due: scegli tu.',
      lei: 'Vuole sapere cosa posso fare? Posso stare qui ad ascoltarla, o cercare con lei a chi chiedere. O nessuna delle due: scelga lei.',
    },
    {
      id: 'limits-when-i-read',
      skill: 'open-question',
      channel: 'written',
      aim: 'Dire i miei orari',
      words: 'Leggo i messaggi {giorno}, dalle nove alle sei. Negli altri momenti c’è {nome}. Tu come la vedi?',
      lei: 'Leggo i messaggi {giorno}, dalle nove alle sei. Negli altri momenti c’è {nome}. Lei come la vede?',
    },
    {
      id: 'limits-not-my-role',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Dire dove finisce il mio ruolo',
      words: 'Per {cosa} non posso aiutarti io: va oltre il mio ruolo. Con chi ti piacerebbe parlarne?',
      lei: 'Per {cosa} non posso aiutarla io: va oltre il mio ruolo. Con chi le piacerebbe parlarne?',
    },
    {
      id: 'limits-hoped-for-more',
      skill: 'reflection',
      channel: 'either',
      aim: 'Accogliere la delusione',
      words: 'Speravi che potessi fare di più. Questo no ti pesa.',
      lei: 'Sperava che potessi fare di più. Questo no le pesa.',
    },
    {
      id: 'limits-before-we-go-on',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere di parlare dei limiti',
      words: 'Prima di andare avanti, ti va se ti dico cosa posso fare e cosa no? Poi vediamo insieme.',
      lei: 'Prima di andare avanti, le va se le dico cosa posso fare e cosa no? Poi vediamo insieme.',
    },
    {
      id: 'limits-when-i-asked',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'Raccontare i limiti per me',
      words: 'Quando ero io a chiedere, certi limiti mi facevano rabbia. Tu come vivi i nostri?',
      lei: 'Quando ero io a chiedere, certi limiti mi facevano rabbia. Lei come vive i nostri?',
    },
  ],
} satisfies Moment
