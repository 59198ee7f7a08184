import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const openQuestions = {
  id: 'open-questions',
  title: titles['open-questions'],
  keepInMind: 'An open question leaves room and holds no answer of its own. Ask one, then listen.',
  fact: {
    ids: ['duty-listening'],
    text: 'One of your duties is active listening. You encourage hope, responsibility and more trust in one’s own skills. You also encourage people to take charge of their lives, to grow and to understand each other.',
  },
  prompts: [
    {
      id: 'open-questions-matters-today',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Starting from what matters',
      words: 'What matters most to you today?',
    },
    {
      id: 'open-questions-what-was-going-on',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Understanding without blame',
      words: 'What was going on for you just then?',
    },
    {
      id: 'open-questions-that-word',
      skill: 'open-question',
      channel: 'either',
      aim: 'Starting from their word',
      words: 'You said “{word}”. What does that word hold for you?',
    },
    {
      id: 'open-questions-may-i-ask',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Asking if I may ask',
      words: 'Could I ask you something a bit personal? You can always say no.',
    },
    {
      id: 'open-questions-say-it-back-first',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Saying back before I ask',
      words: 'Everything changed for you in a few days.',
    },
    {
      id: 'open-questions-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Asking how it went',
      words: 'I’d like to hear how {day} went. Tell me as much as you want, when you want.',
    },
  ],
} satisfies Moment
