import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const bridgingToServices = {
  id: 'bridging-to-services',
  title: titles['bridging-to-services'],
  keepInMind: 'Prima chiedi, poi fai vedere più di una strada. Un no vale quanto un sì.',
  fact: {
    ids: ['fn-linkage-1', 'fn-linkage-2'],
    text: 'Aiuti a vedere gli ostacoli, e fai da ponte con i professionisti. La distanza può impedire di iniziare o continuare. Fai conoscere servizi e risorse della zona, e incoraggi a usarli e a farne parte.',
  },
  prompts: [
    {
      id: 'bridging-to-services-may-i-tell-you',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere prima di informare',
      words: 'Conosco qualche posto che si occupa di {cosa}. Ti va se te ne parlo?',
      lei: 'Conosco qualche posto che si occupa di {cosa}. Le va se gliene parlo?',
    },
    {
      id: 'bridging-to-services-what-is-around',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Mostrare cosa c’è',
      words: 'Vuoi sapere cosa c’è in zona? C’è {questo}, c’è {quello}, o nessuna di queste cose. Decidi tu.',
      lei: 'Vuole sapere cosa c’è in zona? C’è {questo}, c’è {quello}, o nessuna di queste cose. Decida lei.',
    },
    {
      id: 'bridging-to-services-ways-of-going',
      skill: 'offer',
      channel: 'either',
      aim: 'Scegliere come andarci',
      words:
        'Posso dirti come si può fare? Andare per conto tuo, con me accanto in silenzio, o prima una telefonata da qui. O nessuna di queste cose: scegli tu.',
      lei: 'Posso dirle come si può fare? Andare per conto suo, con me accanto in silenzio, o prima una telefonata da qui. O nessuna di queste cose: scelga lei.',
    },
    {
      id: 'bridging-to-services-what-makes-it-hard',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Capire cosa pesa',
      words: 'Cosa rende difficile, per te, andare lì?',
      lei: 'Cosa rende difficile, per lei, andare lì?',
    },
    {
      id: 'bridging-to-services-talking-to-a-wall',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Riconoscere una porta chiusa',
      words: 'L’ultima volta ti è sembrato di parlare a un muro.',
      lei: 'L’ultima volta le è sembrato di parlare a un muro.',
    },
    {
      id: 'bridging-to-services-by-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Chiedere se mandare notizie',
      words: 'Ho gli orari di due posti per {cosa}. Vuoi che te li mandi, che ne parliamo {giorno}, o lasciamo stare?',
      lei: 'Ho gli orari di due posti per {cosa}. Vuole che glieli mandi, che ne parliamo {giorno}, o lasciamo stare?',
    },
  ],
} satisfies Moment
