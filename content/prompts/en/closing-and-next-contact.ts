import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const closingAndNextContact = {
  id: 'closing-and-next-contact',
  title: titles['closing-and-next-contact'],
  keepInMind: 'Let them know a little before time is up. Name a real day, or say you don’t know yet.',
  fact: {
    ids: ['fn-ongoing-1', 'why-valued-8', 'val-reciprocity-4'],
    text: 'You offer a personal bond that lasts, and support to keep going with recovery. In one study, people valued commitment to peers. Making the relationship work is up to everyone in it.',
  },
  prompts: [
    {
      id: 'closing-ten-minutes',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Say how long is left',
      words: 'We’ve got ten minutes left. How would you like to use them?',
    },
    {
      id: 'closing-today',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Look back at today',
      words: 'Today we talked about two things: {one} and {other}. Where would you like to start next time?',
    },
    {
      id: 'closing-next-time',
      skill: 'offer',
      channel: 'either',
      aim: 'Offer the next contact',
      words:
        'Would you like to talk again? I’m here on {day} or {other}. If you’d rather not, that’s fine: you choose.',
    },
    {
      id: 'closing-you-were-there',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Write after the goodbye',
      words: 'You still came, even in a week like this. See you on {day} at {time}.',
    },
    {
      id: 'closing-too-soon',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Hear a hard goodbye',
      words: 'Stopping now feels too soon for you. There was more you wanted to say.',
    },
    {
      id: 'closing-what-stayed',
      skill: 'open-question',
      channel: 'written',
      aim: 'Ask what stayed',
      words: 'What has stayed with you from our talk?',
    },
  ],
} satisfies Moment
