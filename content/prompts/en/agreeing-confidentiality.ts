import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const agreeingConfidentiality = {
  id: 'agreeing-confidentiality',
  title: titles['agreeing-confidentiality'],
  keepInMind: 'Talk about permission, the team and exceptions in one go. Never promise to keep a secret.',
  fact: {
    ids: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'conf-agree-2'],
    text: 'Anyone who gives a service should share nothing about a person without their clear, specific yes. If a team works with the same person, things are likely shared. That could affect the bond you build. There are exceptions. You may need to speak to stop serious, near, foreseeable harm to the person or others. You talk this through in detail when you first meet, until you both see it the same way.',
  },
  prompts: [
    {
      id: 'agreeing-confidentiality-before-we-start',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Bringing it up',
      words: 'Before we start, could we look at where the things you tell me might go?',
    },
    {
      id: 'agreeing-confidentiality-three-together',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Permission, team, exceptions',
      words:
        'I ask you before I pass on what you tell me. But I do share {thing} with my team, and if there’s serious danger I can’t keep it to myself. How does that sit with you?',
    },
    {
      id: 'agreeing-confidentiality-by-message',
      skill: 'permission',
      channel: 'written',
      aim: 'Asking before I pass it on',
      words: 'Could I tell {person} what you wrote to me about {thing}? A no is fine too.',
    },
    {
      id: 'agreeing-confidentiality-both-of-us',
      skill: 'open-question',
      channel: 'either',
      aim: 'Thinking of us both',
      words: 'I may tell you things about me too. What would help us both feel safe to talk?',
    },
    {
      id: 'agreeing-confidentiality-words-passed-on',
      skill: 'reflection',
      channel: 'either',
      aim: 'Hearing that trust was hurt',
      words: 'Your words have been passed on before without your say. You don’t want that again.',
    },
    {
      id: 'agreeing-confidentiality-gathering',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Going over what we agreed',
      words:
        'Here’s what we’ve said so far. I ask you before I tell anyone, but I share {thing} with my team. If there’s serious danger, I have to speak up.',
    },
  ],
} satisfies Moment
