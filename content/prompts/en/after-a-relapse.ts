import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const afterARelapse = {
  id: 'after-a-relapse',
  title: titles['after-a-relapse'],
  keepInMind:
    'A relapse may be part of the road: listen, with no judgement. If they are unwell or in danger, open the safety card.',
  fact: {
    ids: ['val-hope-4', 'val-acceptance-1', 'val-equity-3', 'fn-ongoing-1'],
    text: 'People can learn and grow from setbacks too. You take them as they are, without judgement, expectations or demands. You don’t diagnose or offer medical services. Your support helps keep up the commitment to recovery.',
  },
  prompts: [
    {
      id: 'after-a-relapse-you-told-me',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Seeing that they said it',
      words: 'You told me yourself, this very day. You could have kept it in.',
      serves: ['val-acceptance', 'val-empowerment'],
      opens: 'Telling the truth may cost less.',
      notWhen: 'Not if you heard it from someone else.',
    },
    {
      id: 'after-a-relapse-so-much-shame',
      skill: 'reflection',
      channel: 'either',
      aim: 'Naming the shame I hear',
      words: 'It sounds as if the shame weighs more on you than the relapse itself.',
      serves: ['val-empathy', 'val-acceptance'],
      opens: 'The shame can be said.',
      notWhen: 'Not if there is no sign of shame.',
    },
    {
      id: 'after-a-relapse-what-was-going-on',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Understanding without blame',
      words: 'What was going on for you in those days?',
      serves: ['duty-listening', 'fn-social-emotional'],
      opens: 'You look at before and after, with no blame.',
      notWhen: 'Not if they are still very unwell today.',
    },
    {
      id: 'after-a-relapse-what-still-holds',
      skill: 'open-question',
      channel: 'either',
      aim: 'Looking for what still holds',
      words: 'What is still standing, of all that you had built?',
      serves: ['val-hope', 'fn-ongoing'],
      opens: 'What didn’t fall comes into view.',
      notWhen: 'Not straight after they tell you.',
    },
    {
      id: 'after-a-relapse-by-message',
      skill: 'permission',
      channel: 'written',
      aim: 'Answering when they write it',
      words:
        'I’ve read it, and my respect for you hasn’t changed. Is it OK if we talk on {day}, even just for company?',
      serves: ['fn-ongoing', 'val-acceptance'],
      opens: 'The bond is still there.',
      notWhen: 'Not if they write of danger or feeling ill.',
    },
    {
      id: 'after-a-relapse-who-to-tell',
      skill: 'offer',
      channel: 'either',
      aim: 'Looking at who could be there',
      words:
        'Would you like to look at who else could be there for you? There’s {person}, there’s {group}, or neither for now. You choose.',
      serves: ['fn-linkage', 'val-empowerment'],
      opens: 'They can turn to others, or not.',
      notWhen: 'Not if they asked to tell nobody yet.',
    },
    {
      id: 'after-a-relapse-my-own-relapse',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'My own relapse, then theirs',
      words:
        'I’ve had a relapse too. Yours is your own, though, and I don’t know what it was like for you. What has stayed with you since?',
      serves: ['val-experience', 'val-hope'],
      opens: 'They may feel less alone in it.',
      notWhen: 'Not if yours is still close.',
    },
  ],
} satisfies Moment
