import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const sayingNoKindly = {
  id: 'saying-no-kindly',
  title: titles['saying-no-kindly'],
  keepInMind: 'A short, clear no hurts less than a maybe. Say what is still possible, without long excuses.',
  fact: {
    ids: ['conf-agree-3', 'val-reciprocity-3', 'conf-rule-own-story', 'self-respect'],
    text: 'Professional boundaries matter in your role. You discuss and negotiate what is useful between you. You tell only what you want of your own story. Be respectful and kind to yourself, as you are with others.',
  },
  prompts: [
    {
      id: 'saying-no-kindly-not-that-day',
      skill: 'open-question',
      channel: 'either',
      aim: 'I can’t on that day',
      words: 'I can’t be there on {day}. I’m here on {other}: what would be useful to you in the meantime?',
      serves: ['fn-ongoing', 'duty-relationships'],
      opens: 'The no comes with a real day.',
      notWhen: 'Not if the other day isn’t certain.',
    },
    {
      id: 'saying-no-kindly-late-at-night',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Answering a late-night message',
      words:
        'This morning I read what you wrote last night. I don’t read at night. Do you want to have {number}, for the hours when I’m not here?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'They know who is there when you are not.',
      notWhen: 'Not if it tells of danger: call at once.',
    },
    {
      id: 'saying-no-kindly-not-about-me',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Keeping something to myself',
      words: 'I’d rather keep that to myself. What would you like to know about how we work together?',
      serves: ['val-reciprocity', 'val-equity'],
      opens: 'You choose what to tell, too.',
      notWhen: 'Not if you said you would tell.',
    },
    {
      id: 'saying-no-kindly-you-hoped-for-a-yes',
      skill: 'reflection',
      channel: 'either',
      aim: 'Staying beside the no',
      words: 'You were hoping for a yes. This no comes at a hard time for you.',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'The let-down has a place.',
      notWhen: 'Not if it might sound like pity.',
    },
    {
      id: 'saying-no-kindly-what-is-possible',
      skill: 'offer',
      channel: 'either',
      aim: 'Saying what is still possible',
      words:
        'That’s something I can’t do. Would you like to hear what’s left? We could look for {service}, or talk on {day}. Or neither: you choose.',
      serves: ['val-equity', 'duty-resources'],
      opens: 'There are ways left after the no.',
      notWhen: 'Not if it might seem second best.',
    },
    {
      id: 'saying-no-kindly-no-to-a-party',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Saying no to an invitation',
      words:
        'You thought of me for {party}, and put care into your note. In my role I can’t come. How are you getting ready for it?',
      serves: ['val-reciprocity', 'duty-relationships'],
      opens: 'The invitation is seen, and the limit stays.',
      notWhen: 'Not if your service is fine with you going.',
    },
    {
      id: 'saying-no-kindly-asking-the-team',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Taking time, honestly',
      words: 'I can’t answer this without my team. Is it OK if I talk to them, and tell you on {day}?',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'The yes or no is not yours alone.',
      notWhen: 'Not if you already know it’s a no.',
    },
  ],
} satisfies Moment
