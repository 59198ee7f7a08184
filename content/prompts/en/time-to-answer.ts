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
      serves: ['duty-relationships', 'duty-listening'],
      opens: 'There is a moment to think.',
      notWhen: 'Not if they need help right now.',
    },
    {
      id: 'time-to-answer-i-read-it',
      skill: 'reflection',
      channel: 'written',
      aim: 'Say I have read it',
      words: 'I’ve read it: this weighs on you a lot. I’ll write back on {day}, when I’ve had time to think.',
      serves: ['duty-listening', 'duty-relationships'],
      opens: 'They know when you will answer.',
      notWhen: 'Not if you may not keep the day.',
    },
    {
      id: 'time-to-answer-not-ready',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Say I don’t know yet',
      words: 'I don’t know what to say yet, but I’m listening. What would help most right now?',
      serves: ['duty-listening', 'val-empowerment'],
      opens: 'Not knowing is fine, and you stay close.',
      notWhen: 'Not if it is a simple, practical question.',
    },
    {
      id: 'time-to-answer-waiting',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'I have waited too',
      words:
        'I know what waiting is like. I’ll write on {day}, and till then I’ll keep what you asked me in mind. How is the wait for you?',
      serves: ['val-experience', 'fn-ongoing'],
      opens: 'The wait may weigh a bit less.',
      notWhen: 'Not if they have waited for weeks.',
    },
    {
      id: 'time-to-answer-ask-someone',
      skill: 'permission',
      channel: 'either',
      aim: 'Ask before I talk it over',
      words: 'I’d like to talk this over with my supervisor. Is that OK with you? And how much may I say?',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'They decide what may be said.',
      notWhen: 'Not if you can answer on your own.',
    },
    {
      id: 'time-to-answer-meanwhile',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Offer something meanwhile',
      words:
        'While I think, is there anything you’d like? We can sit here, or talk later. Or neither, for now: you choose.',
      serves: ['val-empowerment', 'duty-relationships'],
      opens: 'They choose how to spend the wait.',
      notWhen: 'Not if you will answer in a moment.',
    },
  ],
} satisfies Moment
