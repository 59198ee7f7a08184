import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const summingUp = {
  id: 'summing-up',
  title: titles['summing-up'],
  keepInMind:
    'Di’ in breve ciò che hai sentito, con le parole dell’altra persona. Poi chiedi se è così, o se manca qualcosa.',
  fact: {
    ids: ['why-valued-6', 'val-experience-1'],
    text: 'In uno studio si apprezza molto chi ascolta a fondo e con empatia. Ogni persona è esperta di ciò che ha vissuto: il riassunto è suo da correggere.',
  },
  prompts: [
    {
      id: 'summing-up-two-things',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Dire due cose che ho sentito',
      words: 'Fin qui ho sentito due cose: {una} e {altra}. È così per te?',
      lei: 'Fin qui ho sentito due cose: {una} e {altra}. È così per lei?',
    },
    {
      id: 'summing-up-both-parts',
      skill: 'reflection',
      channel: 'either',
      aim: 'Tenere insieme le due parti',
      words: 'Una parte di te vuole {cosa}, e un’altra vuole aspettare. Le sento tutte e due.',
      lei: 'Una parte di lei vuole {cosa}, e un’altra vuole aspettare. Le sento tutte e due.',
    },
    {
      id: 'summing-up-left-out',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Chiedere cosa manca',
      words: 'Fin qui ho capito questo. Cosa ho lasciato fuori?',
    },
    {
      id: 'summing-up-by-message',
      skill: 'summary',
      channel: 'written',
      aim: 'Scrivere dopo un incontro',
      words: 'Del nostro incontro mi restano due cose: {una} ti pesa, {altra} ti dà forza. Cosa aggiungeresti?',
      lei: 'Del nostro incontro mi restano due cose: {una} le pesa, {altra} le dà forza. Cosa aggiungerebbe?',
    },
    {
      id: 'summing-up-may-i',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere prima di riassumere',
      words: 'Hai detto tante cose. Ti va se provo a metterle insieme?',
      lei: 'Ha detto tante cose. Le va se provo a metterle insieme?',
    },
    {
      id: 'summing-up-in-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Dire ciò che ha fatto',
      words: 'Oggi hai messo in parole cose pesanti. Le hai dette a modo tuo.',
      lei: 'Oggi ha messo in parole cose pesanti. Le ha dette a modo suo.',
    },
  ],
} satisfies Moment
