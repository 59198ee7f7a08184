import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const hopeAndStrengths = {
  id: 'hope-and-strengths',
  title: titles['hope-and-strengths'],
  keepInMind: 'Hope makes no promise about how things end. Start from what the other person has really done.',
  fact: {
    ids: ['val-hope-1', 'val-empowerment-2'],
    text: 'The bond between you is a unique place to heal. It is a strong way to help hope and optimism grow. Power over one’s life comes from drawing on strengths and skills, each alone and both together.',
  },
  prompts: [
    {
      id: 'hope-and-strengths-you-found-a-way',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Naming what they did',
      words: 'In such a hard time, you found a way to {action}.',
    },
    {
      id: 'hope-and-strengths-what-gave-you-strength',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Looking for their strengths',
      words: 'What has kept you going so far?',
    },
    {
      id: 'hope-and-strengths-your-voice',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Noticing what lights them up',
      words: 'When you talk about {thing}, your voice lifts.',
    },
    {
      id: 'hope-and-strengths-one-small-thing',
      skill: 'open-question',
      channel: 'either',
      aim: 'Making room for a hope',
      words: 'What do you hope for, even if it’s something small?',
    },
    {
      id: 'hope-and-strengths-days-without-hope',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Hoping without a promise',
      words:
        'I’ve had days with no hope too. I can’t know how it will go for you, but I’m here now and I’m listening. What do you hold on to on days like this?',
    },
    {
      id: 'hope-and-strengths-by-message',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Noticing that they wrote',
      words: 'You wrote to me even on such a rough day. You kept the line open.',
    },
  ],
} satisfies Moment
