import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const touchesMyOwnStory = {
  id: 'touches-my-own-story',
  title: titles['touches-my-own-story'],
  keepInMind: 'You can say what you feel, keep it, or take it to your supervisor. Share only what you’re at ease with.',
  fact: {
    ids: ['val-empathy-4', 'conf-rule-own-story', 'help-strain-1', 'help-balance-2'],
    text: 'You may often see yourself in what the peer lives or has lived. Telling your story can leave you exposed: you decide, and nobody should push you. Helping can also wear you down or frustrate you. Getting support helps with hard feelings, so you don’t only give.',
  },
  prompts: [
    {
      id: 'touches-a-breath',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Take a breath',
      words: 'What you’re saying comes close to home. Is it OK if I take a breath before we go on?',
    },
    {
      id: 'touches-back-to-you',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Come back to their story',
      words: 'I’m moved, because I lived something like it. But this is your story. How was it for you?',
    },
    {
      id: 'touches-may-i-tell',
      skill: 'permission',
      channel: 'either',
      aim: 'Ask before telling my story',
      words: 'I’ve lived something close to this. Would you like to hear it, or would you rather go on?',
    },
    {
      id: 'touches-not-yet',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Keep a part for myself',
      words: 'You asked about {thing}, and I still find that hard to talk about. How is it for you?',
    },
    {
      id: 'touches-not-the-same',
      skill: 'reflection',
      channel: 'either',
      aim: 'Alike, but not the same',
      words: 'For you the hardest part is {thing}. For me it was something else, and I’m listening to yours.',
    },
    {
      id: 'touches-stop-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Stop, with a choice',
      words:
        'I need to stop here for today. Would you like to go on with me on {day}, or talk to {name}? Or neither: you choose.',
    },
  ],
} satisfies Moment
