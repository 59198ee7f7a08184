import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const treatedUnfairly = {
  id: 'treated-unfairly',
  title: titles['treated-unfairly'],
  keepInMind: 'First listen, and take it seriously. Then ask what they want: they decide.',
  fact: {
    ids: ['val-equity-4', 'val-empowerment-5', 'duty-accompany'],
    text: 'In your role you have a responsibility to challenge the stigma and discrimination that you meet. Being with supports change, more than doing for. When asked, you go along to appointments as a silent witness.',
  },
  prompts: [
    {
      id: 'treated-unfairly-not-there',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Say back what hurt',
      words: 'They talked as if you weren’t there. That hurt you.',
    },
    {
      id: 'treated-unfairly-what-now',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Ask what they want',
      words: 'What would you like to happen now?',
    },
    {
      id: 'treated-unfairly-three-ways',
      skill: 'offer',
      channel: 'either',
      aim: 'A few ways, or none',
      words:
        'Would you like to look at what can be done? A complaint, going back on {day} with me beside you, or leaving it. You choose.',
    },
    {
      id: 'treated-unfairly-speak-up',
      skill: 'permission',
      channel: 'written',
      aim: 'Ask before I speak up',
      words:
        'I’d like to tell {name} that those words hurt people. Is that OK with you, or would you rather not? I can do it without saying who you are.',
    },
    {
      id: 'treated-unfairly-shut-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'A door shut on me',
      words: 'I’ve had a door shut in my face too, because of my clothes. What was it like for you?',
    },
    {
      id: 'treated-unfairly-your-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name what they said',
      words: 'At the desk, you said in your own words what was wrong.',
    },
  ],
} satisfies Moment
