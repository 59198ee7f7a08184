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
      serves: ['duty-relationships', 'val-equity'],
      opens: 'You talk early about what stays private.',
      notWhen: 'Not when they are in distress and need something else.',
    },
    {
      id: 'agreeing-confidentiality-three-together',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Permission, team, exceptions',
      words:
        'As a rule, I ask you before I pass on what you tell me. But I do share {thing} with my team, and if there’s serious danger I can’t keep it to myself. How does that sit with you?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'Permission, team and exceptions are seen as one.',
      notWhen: 'Not if you don’t yet know what your team shares.',
    },
    {
      id: 'agreeing-confidentiality-by-message',
      skill: 'permission',
      channel: 'written',
      aim: 'Asking before I pass it on',
      words: 'Could I tell {person} what you wrote to me about {thing}? A no is fine too.',
      serves: ['val-equity', 'duty-relationships'],
      opens: 'They can say yes or no.',
      notWhen: 'Not if you have already told someone.',
    },
    {
      id: 'agreeing-confidentiality-both-of-us',
      skill: 'open-question',
      channel: 'either',
      aim: 'Thinking of us both',
      words: 'I may tell you things about me too. What would help us both feel safe to talk?',
      serves: ['val-reciprocity', 'duty-relationships'],
      opens: 'Trust becomes something for you both.',
      notWhen: 'Not if you don’t feel like sharing today.',
    },
    {
      id: 'agreeing-confidentiality-words-passed-on',
      skill: 'reflection',
      channel: 'either',
      aim: 'Hearing that trust was hurt',
      words: 'Your words have been passed on before without your say. You don’t want that again.',
      serves: ['val-empathy', 'duty-listening'],
      opens: 'An old hurt gets heard.',
      notWhen: 'Not if you are only guessing that it happened.',
    },
    {
      id: 'agreeing-confidentiality-gathering',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Going over what we agreed',
      words:
        'Here’s what we’ve said so far. As a rule, I ask you before I tell anyone, but I share {thing} with my team. If there’s serious danger, I have to speak up.',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'What you agreed stays clear, and can change.',
      notWhen: 'Not if you haven’t talked it through yet.',
    },
  ],
} satisfies Moment
