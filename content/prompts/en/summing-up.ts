import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const summingUp = {
  id: 'summing-up',
  title: titles['summing-up'],
  keepInMind: 'Say briefly what you heard, in their words. Then ask if it is right, or if something is missing.',
  fact: {
    ids: ['why-valued-6', 'val-experience-1'],
    text: 'In one study, people valued deep listening with empathy. Each person is the expert on what they have lived, so the summary is theirs to correct.',
  },
  prompts: [
    {
      id: 'summing-up-two-things',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Say two things I heard',
      words: 'So far I’ve heard two things: {one} and {other}. Is that how it is for you?',
    },
    {
      id: 'summing-up-both-parts',
      skill: 'reflection',
      channel: 'either',
      aim: 'Hold both parts',
      words: 'Part of you wants {thing}, and part of you wants to wait. I hear both.',
    },
    {
      id: 'summing-up-left-out',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Ask what is missing',
      words: 'That’s what I’ve understood so far. What have I left out?',
    },
    {
      id: 'summing-up-by-message',
      skill: 'summary',
      channel: 'written',
      aim: 'Write after a meeting',
      words:
        'Two things stay with me from our talk: {one} weighs on you, and {other} gives you strength. What would you add?',
    },
    {
      id: 'summing-up-may-i',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Ask before summing up',
      words: 'You’ve told me a lot. Is it OK if I try to put it together?',
    },
    {
      id: 'summing-up-in-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name what they did',
      words: 'Today you put heavy things into words. You said them in your own way.',
    },
  ],
} satisfies Moment
