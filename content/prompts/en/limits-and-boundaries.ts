import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const limitsAndBoundaries = {
  id: 'limits-and-boundaries',
  title: titles['limits-and-boundaries'],
  keepInMind: 'Say early what you can do, and when. A clear limit is more honest than a promise.',
  fact: {
    ids: ['conf-agree-3', 'val-equity-3', 'val-reciprocity-3'],
    text: 'Keeping the limits of your role matters, and confidentiality is a big part of that. You don’t diagnose or treat. You talk over together what is useful, and so the give and take grows.',
  },
  prompts: [
    {
      id: 'limits-what-i-can-do',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Say what I can do',
      words:
        'Would you like to know what I can do? I can stay and listen, or we can find out who to ask. Or neither: you choose.',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'They know what can come from you.',
      notWhen: 'Not if you are unsure what your role allows.',
    },
    {
      id: 'limits-when-i-read',
      skill: 'open-question',
      channel: 'written',
      aim: 'Say my hours',
      words:
        'I read messages on {day}, from nine to six. The rest of the time, {name} is the one to write to. How does that sit with you?',
      serves: ['fn-ongoing', 'duty-relationships'],
      opens: 'Your hours become clear.',
      notWhen: 'Not if the person is in danger.',
    },
    {
      id: 'limits-not-my-role',
      skill: 'open-question',
      channel: 'either',
      aim: 'Say where my role ends',
      words: 'I can’t help you with {thing} myself: it goes beyond my role. Who would you like to talk to about it?',
      serves: ['duty-relationships', 'duty-networks'],
      opens: 'You look for the right person.',
      notWhen: 'Not if you use it to end the talk.',
    },
    {
      id: 'limits-hoped-for-more',
      skill: 'reflection',
      channel: 'either',
      aim: 'Hear that they hoped for more',
      words: 'You were hoping I could do more. This no is hard to hear.',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'The let-down has room.',
      notWhen: 'Not if you will then give way.',
    },
    {
      id: 'limits-before-we-go-on',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Ask to talk about limits',
      words: 'Before we go on, is it OK if I say what I can and can’t do? Then we’ll look at it together.',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'You look at limits together.',
      notWhen: 'Not in the middle of a heavy story.',
    },
    {
      id: 'limits-when-i-asked',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'How limits felt to me',
      words:
        'Limits made me angry too. Ours may feel different to you, and you can tell me even if you don’t like them. How are they for you?',
      serves: ['val-experience', 'val-reciprocity'],
      opens: 'Limits can be questioned too.',
      notWhen: 'Not if you only want them to agree.',
    },
  ],
} satisfies Moment
