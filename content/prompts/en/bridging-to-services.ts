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
      serves: ['fn-linkage', 'duty-resources'],
      opens: 'They choose if they want to know.',
      notWhen: 'Not if what you know may be out of date.',
    },
    {
      id: 'bridging-to-services-what-is-around',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Showing what there is',
      words: 'Would you like to know what’s around here? There’s {this}, there’s {that}, or none of these. You decide.',
      serves: ['fn-linkage', 'duty-resources'],
      opens: 'They see what there is nearby.',
      notWhen: 'Not if they just said no to services.',
    },
    {
      id: 'bridging-to-services-ways-of-going',
      skill: 'offer',
      channel: 'either',
      aim: 'Choosing how to go',
      words:
        'Can I say a few ways of doing this? You could go alone, have me sit there quietly with you, or ring first from here. Or none of these: you choose.',
      serves: ['fn-linkage', 'duty-accompany'],
      opens: 'They choose how to go.',
      notWhen: 'Not if they haven’t decided to go.',
    },
    {
      id: 'bridging-to-services-what-makes-it-hard',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Hearing what makes it hard',
      words: 'What makes it hard for you to go there?',
      serves: ['fn-linkage', 'fn-social-emotional'],
      opens: 'What stands in the way can be named.',
      notWhen: 'Not if it might sound like blame.',
    },
    {
      id: 'bridging-to-services-talking-to-a-wall',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Hearing about a closed door',
      words: 'Last time, it felt to you like talking to a wall.',
      serves: ['fn-linkage', 'val-empathy'],
      opens: 'A bad time there gets heard.',
      notWhen: 'Not if they never spoke of that time.',
    },
    {
      id: 'bridging-to-services-by-message',
      skill: 'offer',
      channel: 'written',
      aim: 'Asking before I send it',
      words:
        'Would you like the opening hours of two places for {thing}? I could send them here, or we could talk on {day}. Or neither: you choose.',
      serves: ['fn-linkage', 'duty-resources'],
      opens: 'They choose if and how to get the facts.',
      notWhen: 'Not if you haven’t checked the hours.',
    },
  ],
} satisfies Moment
