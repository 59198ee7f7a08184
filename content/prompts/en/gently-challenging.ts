import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const gentlyChallenging = {
  id: 'gently-challenging',
  title: titles['gently-challenging'],
  keepInMind: 'Ask first, then say what you notice, without judging. The peer can say no, and can challenge you too.',
  fact: {
    ids: ['why-navigate-1', 'why-navigate-2', 'val-empowerment-3'],
    text: 'You help people find a way through hard times of many kinds. You talk, share information, and challenge and encourage each other. Taking risks, trying new things and leaving what is comfortable are essential to grow and change.',
  },
  prompts: [
    {
      id: 'gently-challenging-may-i',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Ask before saying it',
      words: 'I’ve noticed something. Is it OK if I say it? No is fine too.',
    },
    {
      id: 'gently-challenging-two-sides',
      skill: 'reflection',
      channel: 'either',
      aim: 'Say both sides',
      words: 'On the one hand, you want {thing}. On the other, you fear it may be no use.',
    },
    {
      id: 'gently-challenging-what-stays',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Ask what they would change',
      words: 'What would you like to keep as it is? And what would you change?',
    },
    {
      id: 'gently-challenging-another-view',
      skill: 'permission',
      channel: 'written',
      aim: 'Offer another view',
      words: 'I see {thing} in a different way. Would you like to hear how, or would you rather not?',
    },
    {
      id: 'gently-challenging-that-door',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Recall a step they took',
      words: 'A month ago you knocked on that door, and you were scared. You did it all the same.',
    },
    {
      id: 'gently-challenging-me-too',
      skill: 'open-question',
      channel: 'either',
      aim: 'Ask about me',
      words: 'It goes both ways. What could I do better with you?',
    },
  ],
} satisfies Moment
