import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const timeToAnswer = {
  id: 'time-to-answer',
  title: titles['time-to-answer'],
  keepInMind: 'It’s fine to take time, if you say so. Say when you will answer, and keep to it.',
  fact: {
    ids: ['why-own-answers-1', 'why-own-answers-2', 'self-respect'],
    text: 'Peer support should not hand out ready answers. Most of the time, each person finds their own way. Treat yourself with respect and kindness, as you treat others.',
  },
  prompts: [
    {
      id: 'time-to-answer-quiet',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Ask for a quiet moment',
      words: 'I don’t want to answer in a hurry. Is it OK if I’m quiet for a moment?',
    },
    {
      id: 'time-to-answer-i-read-it',
      skill: 'reflection',
      channel: 'written',
      aim: 'Say I have read it',
      words: 'I’ve read it: this weighs on you a lot. I’ll write back on {day}, when I’ve had time to think.',
    },
    {
      id: 'time-to-answer-not-ready',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Say I don’t know yet',
      words: 'I don’t know what to say yet, but I’m listening. What would help most right now?',
    },
    {
      id: 'time-to-answer-waiting',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'I have waited too',
      words: 'I know what it is to wait and hear nothing. I’ll write to you on {day}. How is the waiting for you?',
    },
    {
      id: 'time-to-answer-ask-someone',
      skill: 'permission',
      channel: 'either',
      aim: 'Ask before I talk it over',
      words: 'I’d like to talk this over with my supervisor. Is that OK with you? And how much may I say?',
    },
    {
      id: 'time-to-answer-meanwhile',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Offer something meanwhile',
      words:
        'While I think, is there anything you’d like? We can sit here, or talk later, or leave it for now. You choose.',
    },
  ],
} satisfies Moment
