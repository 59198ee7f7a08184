import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const peopleAndPlaces = {
  id: 'people-and-places',
  title: titles['people-and-places'],
  keepInMind: 'Start from what they like, not from the places you know. Time alone can be a choice too.',
  fact: {
    ids: ['duty-recreation', 'duty-networks', 'fn-linkage-2'],
    text: 'You support access to social and leisure activities. You help people find and grow ties that suit them. You tell them about local services and resources, and encourage them to reach out and take part.',
  },
  prompts: [
    {
      id: 'people-what-you-liked',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Ask what they like',
      words: 'What do you like doing when you have time to yourself?',
    },
    {
      id: 'people-long-evenings',
      skill: 'reflection',
      channel: 'either',
      aim: 'Say what is missing',
      words: 'The evenings are long. You miss having someone to laugh with.',
    },
    {
      id: 'people-two-places',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Two places, or none',
      words:
        'Would you like to hear what’s on nearby? I know {place} and {group}. One, the other or neither: you choose.',
    },
    {
      id: 'people-opening-times',
      skill: 'permission',
      channel: 'written',
      aim: 'Ask before sending',
      words: 'I found the opening times for {place}. Is it OK if I send them to you here?',
    },
    {
      id: 'people-at-the-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'My own first time',
      words:
        'The first time, I never got past the door. I just looked in from outside. What are new places like for you?',
    },
    {
      id: 'people-you-wrote',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name a step they took',
      words: 'After all that time, you wrote to {name}. You made the first move.',
    },
  ],
} satisfies Moment
