import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const gentlyChallenging = {
  id: 'gently-challenging',
  title: titles['gently-challenging'],
  keepInMind:
    'Prima chiedi il permesso, poi di’ ciò che noti, senza giudicare. L’altra persona può dire di no, e può mettere in dubbio anche te.',
  fact: {
    ids: ['why-navigate-1', 'why-navigate-2', 'val-empowerment-3'],
    text: 'Ci si aiuta a passare momenti duri di ogni tipo. Si parla, si danno informazioni, ci si stimola e ci si fa coraggio. Per crescere e cambiare è essenziale rischiare, provare cose nuove, uscire da ciò che è comodo.',
  },
  prompts: [
    {
      id: 'gently-challenging-may-i',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere prima di dire',
      words: 'Ho notato una cosa. Ti va se te la dico? Va bene anche un no.',
      lei: 'Ho notato una cosa. Le va se gliela dico? Va bene anche un no.',
    },
    {
      id: 'gently-challenging-two-sides',
      skill: 'reflection',
      channel: 'either',
      aim: 'Dire le due parti',
      words: 'Da una parte vuoi {cosa}. Dall’altra temi che non serva.',
      lei: 'Da una parte vuole {cosa}. Dall’altra teme che non serva.',
    },
    {
      id: 'gently-challenging-what-stays',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Chiedere cosa cambierebbe',
      words: 'Cosa vorresti che restasse com’è? E cosa no?',
      lei: 'Cosa vorrebbe che restasse com’è? E cosa no?',
    },
    {
      id: 'gently-challenging-another-view',
      skill: 'permission',
      channel: 'written',
      aim: 'Offrire un altro sguardo',
      words: 'Io vedo {cosa} in un altro modo. Ti va di sentire come, o preferisci di no?',
      lei: 'Io vedo {cosa} in un altro modo. Le va di sentire come, o preferisce di no?',
    },
    {
      id: 'gently-challenging-that-door',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Ricordare un suo passo',
      words: 'Un mese fa hai bussato a quella porta, e avevi paura. L’hai fatto lo stesso.',
      lei: 'Un mese fa ha bussato a quella porta, e aveva paura. L’ha fatto lo stesso.',
    },
    {
      id: 'gently-challenging-me-too',
      skill: 'open-question',
      channel: 'either',
      aim: 'Chiedere di me',
      words: 'Vale anche per me. Cosa potrei fare meglio, con te?',
      lei: 'Vale anche per me. Cosa potrei fare meglio, con lei?',
    },
  ],
} satisfies Moment
