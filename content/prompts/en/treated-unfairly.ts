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
      serves: ['val-empathy', 'val-equity'],
      opens: 'The wrong is taken seriously.',
      notWhen: 'Not if you don’t know what was said.',
    },
    {
      id: 'treated-unfairly-what-now',
      skill: 'open-question',
      channel: 'either',
      aim: 'Ask what they want',
      words: 'What would you like to happen now?',
      serves: ['val-empowerment', 'val-equity'],
      opens: 'They say what they want.',
      notWhen: 'Not in the first minutes, when they need listening.',
    },
    {
      id: 'treated-unfairly-three-ways',
      skill: 'offer',
      channel: 'either',
      aim: 'A few ways, or none',
      words:
        'Would you like to look at what can be done? You could make a complaint, or go back on {day} with me beside you. Or neither, and we leave it: you choose.',
      serves: ['val-equity', 'duty-resources'],
      opens: 'They see what can be done, or left.',
      notWhen: 'Not if you don’t know how complaints work there.',
    },
    {
      id: 'treated-unfairly-speak-up',
      skill: 'permission',
      channel: 'written',
      aim: 'Ask before I speak up',
      words:
        'I’d like to tell {name} that those words hurt people. Is that OK with you, or would you rather not? I can do it without saying who you are.',
      serves: ['val-equity', 'fn-linkage'],
      opens: 'You speak only with their yes.',
      notWhen: 'Not if speaking up could harm them.',
    },
    {
      id: 'treated-unfairly-shut-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'A door shut on me',
      words:
        'I’ve been turned away too. You were there for something you needed, and you weren’t expecting words like that. What was it like for you just then?',
      serves: ['val-experience', 'val-equity'],
      opens: 'A wrong may feel less lonely.',
      notWhen: 'Not if the memory fills you with anger.',
    },
    {
      id: 'treated-unfairly-your-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name what they said',
      words: 'At the desk, you said in your own words what was wrong.',
      serves: ['val-equity', 'val-empowerment'],
      opens: 'Their own voice is seen.',
      notWhen: 'Not if speaking out cost them a lot.',
    },
  ],
} satisfies Moment
