import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const noAnswerYet = {
  id: 'no-answer-yet',
  title: titles['no-answer-yet'],
  keepInMind:
    'Silence can mean many things. Write little, not often, and leave the door open. If you fear there is danger, speak to your supervisor now.',
  fact: {
    ids: ['fn-ongoing-1', 'val-empowerment-4', 'val-acceptance-1'],
    text: 'You offer a personal bond that lasts. You take people as they are, with no expectations or demands. Making choices is part of having power and control.',
  },
  prompts: [
    {
      id: 'no-answer-yet-still-here',
      skill: 'open-question',
      channel: 'written',
      aim: 'Leaving the door open',
      words:
        'Hi {name}, just a couple of lines from me. I read messages here on {day}. How are things, if you feel like saying?',
      serves: ['fn-ongoing', 'val-acceptance'],
      opens: 'The door stays open.',
      notWhen: 'Not if you wrote only yesterday.',
    },
    {
      id: 'no-answer-yet-one-word-is-enough',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Asking for a single word',
      words: 'You don’t have to explain. Shall I write again? A yes, a no or nothing at all is fine.',
      serves: ['fn-ongoing', 'val-empowerment'],
      opens: 'A no costs very little.',
      notWhen: 'Not if they have already said no.',
    },
    {
      id: 'no-answer-yet-choose-the-way',
      skill: 'offer',
      channel: 'written',
      aim: 'Changing how we keep in touch',
      words:
        'Would another way suit you better? We could use messages, or say hello at the centre on {day}. Or neither: you choose.',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'You can change the way, or stop.',
      notWhen: 'Not on the first day of silence.',
    },
    {
      id: 'no-answer-yet-what-you-wrote-last',
      skill: 'summary',
      channel: 'written',
      aim: 'Going back to the last message',
      words:
        'Last time you wrote to me about {one} and {other}. I’ve kept both in mind. Which would you start from now?',
      serves: ['duty-listening', 'fn-ongoing'],
      opens: 'The thread can be picked up.',
      notWhen: 'Not if others can read their phone.',
    },
    {
      id: 'no-answer-yet-i-went-quiet-too',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'I went quiet too',
      words:
        'I once stopped answering too. It may be quite different for you, and I’m not asking you to explain. What is it like to get these lines from me?',
      serves: ['val-experience', 'val-acceptance'],
      opens: 'The silence may weigh less.',
      notWhen: 'Not if you only want to get a reply.',
    },
    {
      id: 'no-answer-yet-good-to-see-you',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Meeting after the silence',
      words: 'Answering was too much these past few days. And now you’re here.',
      serves: ['val-acceptance', 'val-empathy'],
      opens: 'The silence is not held against them.',
      notWhen: 'Not if you don’t know what lay behind it.',
    },
    {
      id: 'no-answer-yet-may-i-ask-how',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Asking how to get in touch',
      words: 'Could I ask how you’d like me to get in touch in future? You can say no to this too.',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'You agree how to reach each other.',
      notWhen: 'Not as your first words when you meet again.',
    },
  ],
} satisfies Moment
