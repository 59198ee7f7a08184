import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const reflectingAFeeling = {
  id: 'reflecting-a-feeling',
  title: titles['reflecting-a-feeling'],
  keepInMind:
    'Gently say the feeling you think you hear. If the other person puts it another way, theirs is the one that counts.',
  fact: {
    ids: ['val-empathy-1', 'val-empathy-3', 'val-empathy-4'],
    text: 'Empathy and compassion are at the heart of the bond: you understand what others feel, and share it. You may often see yourself in what the other person is living or has lived.',
  },
  prompts: [
    {
      id: 'reflecting-a-feeling-weighs-on-you',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Naming the weight',
      words: 'It sounds like all this weighs on you a lot today.',
    },
    {
      id: 'reflecting-a-feeling-when-you-talk',
      skill: 'reflection',
      channel: 'either',
      aim: 'Naming a feeling',
      words: 'When you talk about {thing}, I think I hear {feeling}.',
    },
    {
      id: 'reflecting-a-feeling-two-sides',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Holding two feelings together',
      words: 'Part of you wants it, and part of you is scared.',
    },
    {
      id: 'reflecting-a-feeling-is-that-it',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Checking what I hear',
      words: 'You sound worn out to me. Is that it, or is it something else?',
    },
    {
      id: 'reflecting-a-feeling-by-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Writing back to a message',
      words: 'I could hear {feeling} in your message. There seems to be a lot behind those lines.',
    },
    {
      id: 'reflecting-a-feeling-what-it-is-like',
      skill: 'open-question',
      channel: 'either',
      aim: 'Making room for the feeling',
      words: 'What is it like for you when that feeling comes?',
    },
  ],
} satisfies Moment
