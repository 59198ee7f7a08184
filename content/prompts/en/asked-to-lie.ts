import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const askedToLie = {
  id: 'asked-to-lie',
  title: titles['asked-to-lie'],
  keepInMind: 'Behind the request there may be fear. Say a clear no to the lie, and stay beside the person.',
  fact: {
    ids: ['val-equity-1', 'val-reciprocity-4', 'conf-agree-3', 'why-valued-1'],
    text: 'It is a bond between equals, with power shared, so that people can trust. Professional boundaries matter in your role. In one study, people valued strong, trusting relationships.',
  },
  prompts: [
    {
      id: 'asked-to-lie-what-are-you-afraid-of',
      skill: 'open-question',
      channel: 'either',
      aim: 'Hearing the fear',
      words: 'I can’t say something that isn’t true. What do you fear might happen if it comes out?',
      serves: ['duty-listening', 'val-empathy'],
      opens: 'The fear under the request gets heard.',
      notWhen: 'Not in front of the person to be lied to.',
    },
    {
      id: 'asked-to-lie-you-feel-trapped',
      skill: 'reflection',
      channel: 'either',
      aim: 'Saying how stuck it feels',
      words: 'It feels to you as if there’s no other way. And asking me wasn’t easy.',
      serves: ['val-empathy', 'duty-listening'],
      opens: 'The cost of asking is seen.',
      notWhen: 'Not if they were only joking.',
    },
    {
      id: 'asked-to-lie-what-i-can-say',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Saying what I can do',
      words:
        'Would you like to know what I can do? I can say nothing, or be there while you tell them. Or neither: you choose.',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'There are ways without a lie.',
      notWhen: 'Not if saying nothing hides serious danger.',
    },
    {
      id: 'asked-to-lie-not-in-my-name',
      skill: 'permission',
      channel: 'written',
      aim: 'Answering a request in writing',
      words:
        'I’ve read what you’d like me to tell {name}. I don’t believe it’s true, so I can’t write it. Is it OK if we talk on {day}?',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'The no is clear, and the talk goes on.',
      notWhen: 'Not if you can say it face to face today.',
    },
    {
      id: 'asked-to-lie-i-lied-too',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'I have lied too',
      words:
        'I’ve lied too, out of fear. This time I can’t do it, and I don’t think any less of you for asking me. What is it like to hear this no?',
      serves: ['val-experience', 'val-acceptance'],
      opens: 'There is no shame in having asked.',
      notWhen: 'Not if you end up explaining your own lies.',
    },
    {
      id: 'asked-to-lie-you-told-me-the-truth',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Seeing the truth they told me',
      words: 'You told me how things really are. You didn’t have to.',
      serves: ['val-empowerment', 'val-equity'],
      opens: 'A truth told gets seen.',
      notWhen: 'Not if you learned the truth elsewhere.',
    },
  ],
} satisfies Moment
