import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const timeToAnswer = {
  id: 'time-to-answer',
  title: titles['time-to-answer'],
  keepInMind: 'Prendere tempo va bene, se lo dici. Di’ quando rispondi, e mantieni la parola.',
  fact: {
    ids: ['why-own-answers-1', 'why-own-answers-2', 'self-respect'],
    text: 'Il supporto tra pari non dovrebbe dare risposte pronte. Il più delle volte ognuno cerca le sue, a modo suo. Rispetto e gentilezza valgono anche verso di te, come verso gli altri.',
  },
  prompts: [
    {
      id: 'time-to-answer-quiet',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere un momento di silenzio',
      words: 'Non voglio risponderti di fretta. Ti va se sto un momento in silenzio?',
      lei: 'Non voglio risponderle di fretta. Le va se sto un momento in silenzio?',
    },
    {
      id: 'time-to-answer-i-read-it',
      skill: 'reflection',
      channel: 'written',
      aim: 'Dire che ho letto',
      words: 'Ho letto: questa cosa ti pesa molto. Ti rispondo {giorno}, con calma.',
      lei: 'Ho letto: questa cosa le pesa molto. Le rispondo {giorno}, con calma.',
    },
    {
      id: 'time-to-answer-not-ready',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Dire che non so ancora',
      words: 'Non so ancora cosa dirti, ma ti ascolto. Cosa ti serve di più, adesso?',
      lei: 'Non so ancora cosa dirle, ma l’ascolto. Cosa le serve di più, adesso?',
    },
    {
      id: 'time-to-answer-waiting',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Anch’io ho aspettato',
      words: 'So com’è aspettare e non sentire nessuno. Io ti scrivo {giorno}. Per te com’è aspettare?',
      lei: 'So com’è aspettare e non sentire nessuno. Io le scrivo {giorno}. Per lei com’è aspettare?',
    },
    {
      id: 'time-to-answer-ask-someone',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere prima di parlarne',
      words: 'Di questo vorrei parlare con il mio supervisore. Ti va? E cosa posso dire di te?',
      lei: 'Di questo vorrei parlare con il mio supervisore. Le va? E cosa posso dire di lei?',
    },
    {
      id: 'time-to-answer-meanwhile',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Offrire qualcosa intanto',
      words:
        'Intanto che ci penso, vuoi qualcosa da me? Possiamo restare qui, sentirci più tardi, o niente per ora. Scegli tu.',
      lei: 'Intanto che ci penso, vuole qualcosa da me? Possiamo restare qui, sentirci più tardi, o niente per ora. Scelga lei.',
    },
  ],
} satisfies Moment
