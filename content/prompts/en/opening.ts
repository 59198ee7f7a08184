import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const opening = {
  id: 'opening',
  title: titles.opening,
  keepInMind: 'A simple hello is enough to begin. Where to start is up to the other person.',
  fact: {
    ids: ['duty-relationships', 'val-acceptance-1'],
    text: 'One of your duties is to build good relationships that matter. You take people as they are, with no judgement, expectations or demands.',
  },
  prompts: [
    {
      id: 'opening-no-hurry',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Letting them choose the start',
      words: 'Hi, good to see you. There’s no hurry. Where would you like to start?',
    },
    {
      id: 'opening-how-long',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Saying how long we have',
      words: 'I’m here until {time} today. Does that work for you?',
    },
    {
      id: 'opening-where-to-be',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Finding a place together',
      words:
        'Can I say what we could do? We could stay in here, sit outside, or take a short walk. Or none of these: you choose.',
    },
    {
      id: 'opening-who-i-am',
      skill: 'permission',
      channel: 'either',
      aim: 'Saying who I am',
      words: 'Would it be OK if I first told you a bit about who I am?',
    },
    {
      id: 'opening-you-are-here',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Noticing that they came',
      words: 'You came, even with all you’ve got on right now.',
    },
    {
      id: 'opening-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Answering a first message',
      words: 'Hi {name}, thanks for your message. What would you like to talk about on {day}?',
    },
  ],
} satisfies Moment
