import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const theirOwnGoals = {
  id: 'their-own-goals',
  title: titles['their-own-goals'],
  keepInMind: 'The other person picks the goal. It may not be the one you would pick.',
  fact: {
    ids: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4'],
    text: 'You encourage people to set their own housing and recovery goals. Over time, you support them in reaching those goals. Power and control come from naming needs, making choices and taking on the task of finding solutions.',
  },
  prompts: [
    {
      id: 'their-own-goals-what-would-change',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Starting from what they want',
      words: 'What would you like to be different in your life right now?',
    },
    {
      id: 'their-own-goals-where-to-begin',
      skill: 'open-question',
      channel: 'either',
      aim: 'Looking for a first step',
      words: 'You said you want {goal}. Where would you like to begin?',
    },
    {
      id: 'their-own-goals-some-steps',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Looking at some steps',
      words:
        'Would you like to look at some steps together? It could be {this}, {that}, or none of these. You choose, and you can change your mind.',
    },
    {
      id: 'their-own-goals-your-own-mind',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Saying what matters',
      words: 'It seems to matter a lot to you to make up your own mind.',
    },
    {
      id: 'their-own-goals-look-again',
      skill: 'permission',
      channel: 'either',
      aim: 'Looking at the goal again',
      words: 'Could we look again at the goal you chose? It may have changed for you.',
    },
    {
      id: 'their-own-goals-by-message',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Noticing a step',
      words: 'Thanks for writing to tell me. You’d decided to {action}, and on {day} you did it.',
    },
  ],
} satisfies Moment
