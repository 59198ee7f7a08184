import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const sayingSorry = {
  id: 'saying-sorry',
  title: titles['saying-sorry'],
  keepInMind: 'Name what you did, without long excuses, and hear how it was. Don’t ask to be forgiven in return.',
  fact: {
    ids: ['val-reciprocity-4', 'val-equity-2', 'val-empathy-2'],
    text: 'Making the relationship work is up to both of you. You use no power over those you support. And compassion for others is rooted in compassion for yourself.',
  },
  prompts: [
    {
      id: 'saying-sorry-i-forgot',
      skill: 'open-question',
      channel: 'either',
      aim: 'Naming what I missed',
      words: 'I was meant to call you on {day}, and I didn’t. I’m sorry. What was it like for you to wait?',
      serves: ['val-reciprocity', 'duty-relationships'],
      opens: 'The mistake is said, and its effect is heard.',
      notWhen: 'Not if you will then explain for ten minutes.',
    },
    {
      id: 'saying-sorry-i-gave-advice',
      skill: 'permission',
      channel: 'spoken',
      aim: 'After advice nobody asked for',
      words: 'I told you what to do back there, and you hadn’t asked. Is it OK if I go back and listen?',
      serves: ['val-empowerment', 'val-equity'],
      opens: 'The choice goes back to them.',
      notWhen: 'Not if they are already going their own way.',
    },
    {
      id: 'saying-sorry-i-hurt-you',
      skill: 'reflection',
      channel: 'either',
      aim: 'Saying the hurt I caused',
      words: 'Those words of mine hurt you. Since then, you’ve talked to me less.',
      serves: ['val-empathy', 'val-acceptance'],
      opens: 'The hurt is taken seriously.',
      notWhen: 'Not if you want them to comfort you.',
    },
    {
      id: 'saying-sorry-i-told-someone',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'After I let something slip',
      words:
        'I told {person} something of yours without asking you first. That was wrong of me. What do you need from me now?',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'They know what got out, and from whom.',
      notWhen: 'Not in front of other people.',
    },
    {
      id: 'saying-sorry-ways-to-go-on',
      skill: 'offer',
      channel: 'either',
      aim: 'Deciding how to go on',
      words:
        'Would you like to say how we go on? We could talk it over on {day}, or start again from today. Or neither: you choose.',
      serves: ['val-reciprocity', 'val-equity'],
      opens: 'You decide together if and how to go on.',
      notWhen: 'Not before you have said sorry.',
    },
    {
      id: 'saying-sorry-sorry-by-message',
      skill: 'summary',
      channel: 'written',
      aim: 'Writing to say sorry',
      words: 'There are two things I got wrong: {one} and {other}. I’m sorry. Only write back if you feel like it.',
      serves: ['val-reciprocity', 'duty-relationships'],
      opens: 'The words come and ask for nothing.',
      notWhen: 'Not if you can say it face to face.',
    },
  ],
} satisfies Moment
