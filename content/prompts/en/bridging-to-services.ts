import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const bridgingToServices = {
  id: 'bridging-to-services',
  title: titles['bridging-to-services'],
  keepInMind: 'Ask first, then show more than one way. A no counts as much as a yes.',
  fact: {
    ids: ['fn-linkage-1', 'fn-linkage-2'],
    text: 'You help people see barriers. You help bridge the gap with professionals that may keep them from starting or going on. You make local services and resources known, and encourage people to reach out and take part.',
  },
  prompts: [
    {
      id: 'bridging-to-services-may-i-tell-you',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Asking before I inform',
      words: 'I know of a few places that deal with {thing}. Would you like to hear about them?',
    },
    {
      id: 'bridging-to-services-what-is-around',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Showing what there is',
      words: 'Would you like to know what’s around here? There’s {this}, there’s {that}, or none of these. You decide.',
    },
    {
      id: 'bridging-to-services-ways-of-going',
      skill: 'offer',
      channel: 'either',
      aim: 'Choosing how to go',
      words:
        'Can I say a few ways of doing this? You could go alone, have me sit there quietly with you, or ring first from here. Or none of these: you choose.',
    },
    {
      id: 'bridging-to-services-what-makes-it-hard',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Hearing what makes it hard',
      words: 'What makes it hard for you to go there?',
    },
    {
      id: 'bridging-to-services-talking-to-a-wall',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Hearing about a closed door',
      words: 'Last time, it felt to you like talking to a wall.',
    },
    {
      id: 'bridging-to-services-by-message',
      skill: 'closed-question',
      channel: 'written',
      aim: 'Asking before I send it',
      words: 'I’ve got the opening hours of two places for {thing}. Shall I send them, talk on {day}, or leave it?',
    },
  ],
} satisfies Moment
