import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const everydayThings = {
  id: 'everyday-things',
  title: titles['everyday-things'],
  keepInMind: 'Before you share an idea, ask if it is wanted. Offer two ways, or neither: the choice is theirs.',
  fact: {
    ids: ['fn-daily', 'why-not-advice-2'],
    text: 'From what you have lived, you help with daily life. You suggest things to do, explain new tools, and help with healthy habits. Many supporters avoid advice: they tell what they lived and what works for them, and the peer decides.',
  },
  prompts: [
    {
      id: 'everyday-things-your-day',
      skill: 'open-question',
      channel: 'either',
      aim: 'Start from their day',
      words: 'What does an ordinary day look like for you?',
      serves: ['fn-daily', 'duty-listening'],
      opens: 'You start from their real life.',
      notWhen: 'Not if today has gone badly.',
    },
    {
      id: 'everyday-things-my-turn',
      skill: 'permission',
      channel: 'either',
      aim: 'Ask before telling my story',
      words: 'I had a hard time with {thing} too. Is it OK if I tell you how it went for me?',
      serves: ['fn-daily', 'val-experience'],
      opens: 'What you lived is told only if wanted.',
      notWhen: 'Not if it is still raw for you.',
    },
    {
      id: 'everyday-things-meals',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Two ideas for meals',
      words:
        'Would you like to talk about meals? We could cook together, or see where there’s hot food nearby. Or neither: you choose.',
      serves: ['fn-daily', 'val-empowerment'],
      opens: 'Eating becomes something to choose.',
      notWhen: 'Not if food is a painful subject.',
    },
    {
      id: 'everyday-things-new-tool',
      skill: 'offer',
      channel: 'written',
      aim: 'Explain something new',
      words:
        'Would you like a hand with {tool}? I can write down how it works, or we can try it on {day}. Or neither: up to you.',
      serves: ['fn-daily', 'duty-resources'],
      opens: 'They learn in the way they like.',
      notWhen: 'Not if they already know how it works.',
    },
    {
      id: 'everyday-things-your-way',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Name what they did',
      words: 'Even in a week like this, you made time for {thing}. You did it your own way.',
      serves: ['fn-daily', 'val-empowerment'],
      opens: 'Their own way counts.',
      notWhen: 'Not if it might sound like a mark.',
    },
    {
      id: 'everyday-things-evenings',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'My habit, then theirs',
      words:
        'I used to have my radio. Evenings are different for each of us, and there’s no one way to spend them. What are your evenings like?',
      serves: ['fn-daily', 'val-experience'],
      opens: 'Small habits can be talked about.',
      notWhen: 'Not if evenings are unsafe for them.',
    },
    {
      id: 'everyday-things-sleep',
      skill: 'offer',
      channel: 'either',
      aim: 'Two ideas about sleep',
      words:
        'Would you like to talk about sleep? I try {this} or {that}, and it may not be the same for you. Or neither: you choose.',
      serves: ['fn-daily', 'val-experience'],
      opens: 'A habit can be looked at, with no pressure.',
      notWhen: 'Not if they had no bed last night.',
    },
    {
      id: 'everyday-things-an-afternoon',
      skill: 'offer',
      channel: 'written',
      aim: 'Ideas for an afternoon',
      words:
        'You wrote that {day} feels long. Would you like a couple of ideas? There’s {this}, there’s {that}, or neither. You choose.',
      serves: ['fn-daily', 'duty-recreation'],
      opens: 'Empty time can be filled, or left.',
      notWhen: 'Not if what they need is rest.',
    },
  ],
} satisfies Moment
