import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const reflectingAFeeling = {
  id: 'reflecting-a-feeling',
  title: titles['reflecting-a-feeling'],
  keepInMind: 'Di’ piano l’emozione che ti pare di sentire. Se per l’altra persona è un’altra, vale la sua.',
  fact: {
    ids: ['val-empathy-1', 'val-empathy-3', 'val-empathy-4'],
    text: 'Il cuore della relazione è fatto di empatia e compassione: capire cosa sente l’altra persona, e sentirlo con lei. Forse ti rivedi spesso in ciò che vive o ha vissuto.',
  },
  prompts: [
    {
      id: 'reflecting-a-feeling-weighs-on-you',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Dire il peso che senti',
      words: 'Mi sembra che tutto questo ti pesi molto, oggi.',
      lei: 'Mi sembra che tutto questo le pesi molto, oggi.',
    },
    {
      id: 'reflecting-a-feeling-when-you-talk',
      skill: 'reflection',
      channel: 'either',
      aim: 'Nominare un’emozione',
      words: 'Quando parli di {cosa}, mi pare di sentire {emozione}.',
      lei: 'Quando parla di {cosa}, mi pare di sentire {emozione}.',
    },
    {
      id: 'reflecting-a-feeling-two-sides',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Tenere insieme due sentimenti',
      words: 'Una parte di te lo vuole, e un’altra ha paura.',
      lei: 'Una parte di lei lo vuole, e un’altra ha paura.',
    },
    {
      id: 'reflecting-a-feeling-is-that-it',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Controllare se ho capito',
      words: 'Sento tanta stanchezza nelle tue parole. È così, o è qualcos’altro?',
      lei: 'Sento tanta stanchezza nelle sue parole. È così, o è qualcos’altro?',
    },
    {
      id: 'reflecting-a-feeling-by-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Rispondere a un messaggio',
      words: 'Nel tuo messaggio ho sentito {emozione}. C’è tanto, mi pare, dietro quelle righe.',
      lei: 'Nel suo messaggio ho sentito {emozione}. C’è tanto, mi pare, dietro quelle righe.',
    },
    {
      id: 'reflecting-a-feeling-what-it-is-like',
      skill: 'open-question',
      channel: 'either',
      aim: 'Lasciare spazio a ciò che sente',
      words: 'Com’è per te, quando ti prende così?',
      lei: 'Com’è per lei, quando la prende così?',
    },
  ],
} satisfies Moment
