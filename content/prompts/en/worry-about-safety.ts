import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const worryAboutSafety = {
  id: 'worry-about-safety',
  title: titles['worry-about-safety'],
  keepInMind:
    'Ask directly, and call your supervisor now. If there is danger right now, call the emergency number first.',
  fact: {
    ids: ['conf-exceptions', 'conf-rule-need'],
    text: 'What is private is passed on only when needed. There are exceptions you need to know. One is to prevent serious harm, close and foreseeable, to the person or to others.',
  },
  prompts: [
    {
      id: 'worry-ask-directly',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Ask directly',
      words: 'I’m asking you straight, because I care. Are you thinking of ending your life?',
      serves: ['fn-social-emotional', 'val-empathy'],
      opens: 'Something this hard can be said out loud.',
      notWhen: 'Not by message, if you can talk.',
    },
    {
      id: 'worry-safe-now',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Ask if they are safe',
      words: 'Are you safe now? Is anyone there with you?',
      serves: ['fn-social-emotional', 'duty-relationships'],
      opens: 'You learn if the danger is now.',
      notWhen: 'Not if someone there could hurt them for it.',
    },
    {
      id: 'worry-can-you-talk',
      skill: 'closed-question',
      channel: 'spoken',
      aim: 'Ask if they can talk',
      words: 'Is it safe for you to talk right now? A yes or a no is enough.',
      serves: ['fn-social-emotional', 'duty-relationships'],
      opens: 'They can answer in one word.',
      notWhen: 'Not if someone else holds the phone.',
    },
    {
      id: 'worry-no-secret',
      skill: 'closed-question',
      channel: 'either',
      aim: 'Say whom I will tell',
      words:
        'I can’t keep this to myself. I’m going to tell {name}, so that we get help. Do you want to be with me when I call?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'They know whom you will tell.',
      notWhen: 'Not if saying it first puts someone at risk.',
    },
    {
      id: 'worry-with-you',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Stay beside them',
      words: 'You’re carrying so much pain. I won’t leave you alone with this. I’m staying here while we call {name}.',
      serves: ['fn-social-emotional', 'val-empathy'],
      opens: 'Someone is there in the pain.',
      notWhen: 'Not if staying puts you in danger.',
    },
    {
      id: 'worry-your-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Answer a message at once',
      words: 'I’ve just read your message, and I’m calling you now. Where are you? Are you safe?',
      serves: ['fn-social-emotional', 'duty-relationships'],
      opens: 'The message is met at once.',
      notWhen: 'Not if a call could put them in danger.',
    },
  ],
} satisfies Moment
