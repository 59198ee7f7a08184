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
      channel: 'either',
      aim: 'Ask what they like',
      words: 'What do you like doing when you have time to yourself?',
      serves: ['duty-recreation', 'duty-networks'],
      opens: 'You start from what they enjoy.',
      notWhen: 'Not if nothing brings joy just now.',
    },
    {
      id: 'people-long-evenings',
      skill: 'reflection',
      channel: 'either',
      aim: 'Say what is missing',
      words: 'The evenings are long. You miss having someone to laugh with.',
      serves: ['duty-networks', 'val-empathy'],
      opens: 'Loneliness can be said.',
      notWhen: 'Not if they said they like time alone.',
    },
    {
      id: 'people-two-places',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Two places, or none',
      words:
        'Would you like to hear what’s on nearby? I know {place} and {group}. One, the other or neither: you choose.',
      serves: ['duty-recreation', 'duty-networks'],
      opens: 'They see more than one place, or none.',
      notWhen: 'Not if they have already said no twice.',
    },
    {
      id: 'people-opening-times',
      skill: 'permission',
      channel: 'written',
      aim: 'Ask before sending',
      words: 'I found the opening times for {place}. Is it OK if I send them to you here?',
      serves: ['duty-recreation', 'fn-linkage'],
      opens: 'They choose if they want the facts.',
      notWhen: 'Not if others read their phone.',
    },
    {
      id: 'people-at-the-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'My own first time',
      words:
        'I stayed outside the first time. A new place full of new faces can bring up all sorts of things. What is it like for you to walk in?',
      serves: ['duty-recreation', 'val-experience'],
      opens: 'The fear of walking in can be said.',
      notWhen: 'Not if walking in is easy for them.',
    },
    {
      id: 'people-you-wrote',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name a step they took',
      words: 'After all that time, you wrote to {name}. You made the first move.',
      serves: ['duty-networks', 'val-empowerment'],
      opens: 'The first move gets seen.',
      notWhen: 'Not if the reply was a rejection.',
    },
  ],
} satisfies Moment
