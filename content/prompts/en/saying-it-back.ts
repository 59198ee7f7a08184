import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const sayingItBack = {
  id: 'saying-it-back',
  title: titles['saying-it-back'],
  keepInMind:
    'Saying it back shows you whether you got it right. Use a few words of your own, and let the other person fix them.',
  fact: {
    ids: ['val-experience-1', 'why-valued-6'],
    text: 'Each person is the expert on what they have lived. In a study with 40 peers and professionals, deep listening with empathy was among the things valued most.',
  },
  prompts: [
    {
      id: 'saying-it-back-what-i-understood',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Asking before I say it',
      words: 'Could I say what I’ve understood so far? You tell me where I’ve got it wrong.',
    },
    {
      id: 'saying-it-back-in-order',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Putting the facts in order',
      words: 'Let me put what I heard in order: first {this}, then {that}. Tell me if I’ve skipped anything.',
    },
    {
      id: 'saying-it-back-to-be-believed',
      skill: 'reflection',
      channel: 'either',
      aim: 'Saying what it meant',
      words: 'More than anything, it seems, you wanted someone to believe you.',
    },
    {
      id: 'saying-it-back-a-place-of-your-own',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Saying the heart of it',
      words: 'You’re telling me there was a bed, but no place of your own.',
    },
    {
      id: 'saying-it-back-by-message',
      skill: 'summary',
      channel: 'written',
      aim: 'Picking up their message',
      words: 'I took two things from your message: {this} and {that}. Write back if I’ve read it wrong.',
    },
    {
      id: 'saying-it-back-what-is-missing',
      skill: 'open-question',
      channel: 'either',
      aim: 'Letting them put it right',
      words: 'What’s missing from the way I put it?',
    },
  ],
} satisfies Moment
