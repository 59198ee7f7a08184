import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const silenceAndPace = {
  id: 'silence-and-pace',
  title: titles['silence-and-pace'],
  keepInMind: 'Silence is not a gap to fill. The other person sets the pace.',
  fact: {
    ids: ['val-empowerment-5', 'why-valued-4'],
    text: 'Change is helped along by being with, rather than doing for. In a study with 40 peers and professionals, one thing valued most was adapting to people and their ways.',
  },
  prompts: [
    {
      id: 'silence-and-pace-sit-quiet',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Sitting quietly together',
      words: 'Would it be OK if we just sat quiet for a bit? The words can wait.',
    },
    {
      id: 'silence-and-pace-hard-to-find-words',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Noticing how hard it is',
      words: 'It seems hard to find words for {thing} just now.',
    },
    {
      id: 'silence-and-pace-what-you-need',
      skill: 'open-question',
      channel: 'either',
      aim: 'Asking what they need',
      words: 'What do you need right now?',
    },
    {
      id: 'silence-and-pace-ways-to-be-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Choosing how to be here',
      words:
        'Can I name a few things we could do? We could stay quiet, talk about something else, or leave it there for today. Or none of these: you choose.',
    },
    {
      id: 'silence-and-pace-you-asked-for-a-break',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Noticing a pause they took',
      words: 'You asked for a break when you needed one.',
    },
    {
      id: 'silence-and-pace-by-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Writing with no rush',
      words: 'I read my messages on {day}. Is it OK with you if we write at an easy pace?',
    },
  ],
} satisfies Moment
