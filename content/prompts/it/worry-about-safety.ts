import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const worryAboutSafety = {
  id: 'worry-about-safety',
  title: titles['worry-about-safety'],
  keepInMind:
    'Chiedi in modo diretto, e chiama subito il tuo supervisore. Se il pericolo è adesso, chiama prima il numero di emergenza.',
  fact: {
    ids: ['conf-exceptions', 'conf-rule-need'],
    text: 'Ciò che è riservato si dice solo quando serve. Ci sono eccezioni da conoscere. Una è questa: evitare un danno vicino, grave e prevedibile, alla persona o ad altri.',
  },
  prompts: [
    {
      id: 'worry-ask-directly',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Chiedere in modo diretto',
      words: 'Te lo chiedo in modo diretto, perché mi importa di te. Stai pensando di toglierti la vita?',
      lei: 'Glielo chiedo in modo diretto, perché mi importa di lei. Sta pensando di togliersi la vita?',
    },
    {
      id: 'worry-safe-now',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Chiedere se ora c’è pericolo',
      words: 'Sei al sicuro adesso? C’è qualcuno lì con te?',
      lei: 'È al sicuro adesso? C’è qualcuno lì con lei?',
    },
    {
      id: 'worry-can-you-talk',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Chiedere se può parlare',
      words: 'Puoi parlare adesso, senza rischi per te? Basta un sì o un no.',
      lei: 'Può parlare adesso, senza rischi per lei? Basta un sì o un no.',
    },
    {
      id: 'worry-no-secret',
      skill: 'closed-question',
      channel: 'either',
      aim: 'Dire a chi lo dirò',
      words: 'Questo non posso tenerlo per me. Lo dico a {nome}, per avere aiuto. Vuoi esserci mentre chiamo?',
      lei: 'Questo non posso tenerlo per me. Lo dico a {nome}, per avere aiuto. Vuole esserci mentre chiamo?',
    },
    {
      id: 'worry-with-you',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Restare accanto',
      words: 'Stai portando un dolore enorme. Adesso non ti lascio: resto qui con te mentre chiamiamo {nome}.',
      lei: 'Sta portando un dolore enorme. Adesso non la lascio: resto qui con lei mentre chiamiamo {nome}.',
    },
    {
      id: 'worry-your-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Rispondere subito a un messaggio',
      words: 'Ho letto adesso il tuo messaggio, e ti chiamo subito. Dove sei? Sei al sicuro?',
      lei: 'Ho letto adesso il suo messaggio, e la chiamo subito. Dov’è? È al sicuro?',
    },
  ],
} satisfies Moment
