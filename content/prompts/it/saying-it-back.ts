import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const sayingItBack = {
  id: 'saying-it-back',
  title: titles['saying-it-back'],
  keepInMind: 'Ridire serve a vedere se hai capito. Usa poche parole tue: l’altra persona può correggerle.',
  fact: {
    ids: ['val-experience-1', 'why-valued-6'],
    text: 'Ognuno sa meglio di tutti ciò che ha vissuto. In uno studio con 40 pari e professionisti, l’ascolto profondo ed empatico è tra le cose più apprezzate.',
  },
  prompts: [
    {
      id: 'saying-it-back-what-i-understood',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere prima di ridire',
      words: 'Posso dirti cosa ho capito fin qui? Tu mi dici dove sbaglio.',
      lei: 'Posso dirle cosa ho capito fin qui? Lei mi dice dove sbaglio.',
    },
    {
      id: 'saying-it-back-in-order',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Mettere in fila i fatti',
      words: 'Metto in fila ciò che ho sentito: prima {questo}, poi {quello}. Dimmi se ho saltato qualcosa.',
      lei: 'Metto in fila ciò che ho sentito: prima {questo}, poi {quello}. Mi dica se ho saltato qualcosa.',
    },
    {
      id: 'saying-it-back-to-be-believed',
      skill: 'reflection',
      channel: 'either',
      aim: 'Dire il senso che sento',
      words: 'Più di tutto, mi pare, volevi che qualcuno ti credesse.',
      lei: 'Più di tutto, mi pare, voleva che qualcuno le credesse.',
    },
    {
      id: 'saying-it-back-a-place-of-your-own',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Dire il cuore del discorso',
      words: 'Mi stai dicendo che un letto c’era, ma un posto tuo no.',
      lei: 'Mi sta dicendo che un letto c’era, ma un posto suo no.',
    },
    {
      id: 'saying-it-back-by-message',
      skill: 'summary',
      channel: 'written',
      aim: 'Riprendere un messaggio',
      words: 'Dal tuo messaggio ho capito due cose: {questa} e {quella}. Scrivimi pure se ho letto male.',
      lei: 'Dal suo messaggio ho capito due cose: {questa} e {quella}. Mi scriva pure se ho letto male.',
    },
    {
      id: 'saying-it-back-what-is-missing',
      skill: 'open-question',
      channel: 'either',
      aim: 'Lasciarsi correggere',
      words: 'Cosa manca, in quello che ho detto?',
    },
  ],
} satisfies Moment
