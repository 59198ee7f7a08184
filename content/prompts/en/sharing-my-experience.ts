import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const sharingMyExperience = {
  id: 'sharing-my-experience',
  title: titles['sharing-my-experience'],
  keepInMind: 'A few words will do, then come back to the other person. You choose what to tell and what to keep.',
  fact: {
    ids: ['why-differ-1', 'why-differ-2', 'val-experience-3', 'val-experience-4'],
    text: 'Alike is not the same: events and their length can differ. Each has their own story, needs and traits. Sharing can be a strong spark for change and growth. You do it on purpose, to encourage and support recovery.',
  },
  prompts: [
    {
      id: 'sharing-my-experience-ask-first',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Asking before I tell',
      words: 'Would it be OK if I told you something that happened to me? It’s short.',
    },
    {
      id: 'sharing-my-experience-short-and-back',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'A little, then back',
      words: 'I slept rough too. Your story isn’t mine, though, and I’d like to hear it. What was it like for you?',
    },
    {
      id: 'sharing-my-experience-not-the-same',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'Alike, but not the same',
      words: 'I lived through {thing} as well. It may be nothing like that for you. How is it in your life?',
    },
    {
      id: 'sharing-my-experience-what-fits',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Coming back to their story',
      words: 'I told you about {thing}. What fits for you, and what doesn’t?',
    },
    {
      id: 'sharing-my-experience-far-from-yours',
      skill: 'reflection',
      channel: 'either',
      aim: 'Seeing that it differs',
      words: 'Maybe what I told you is far from what you’re living.',
    },
    {
      id: 'sharing-my-experience-by-message',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Writing about me, briefly',
      words:
        'Your lines brought back a hard winter of mine. But I’d like to come back to you now. How do you feel after writing it down?',
    },
  ],
} satisfies Moment
