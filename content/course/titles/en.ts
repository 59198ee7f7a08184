import type { CourseTitles } from '../../schema/course.ts'

/** Chapters and their screens by id, in the order of the course. Apart from their words: a list needs no more. */
export const titles = {
  start: {
    title: 'Where we start',
    screens: {
      'start-unit': 'What you’ll find here',
      'start-objectives': 'What you can learn',
    },
  },
  'what-it-is': {
    title: 'What peer support is',
    screens: {
      'what-it-is-peers': 'Who peers are',
      'what-it-is-definition': 'A meaning that stays open',
      'what-it-is-groups': 'The group',
      'what-it-is-agents': 'Two at a time',
      'what-it-is-history': 'Where it comes from',
    },
  },
  purpose: {
    title: 'What it is for',
    screens: {
      'purpose-navigate': 'Finding a way through',
      'purpose-own-answers': 'No ready answers',
      'purpose-listening': 'More than advice',
      'purpose-shared': 'Shared experience',
      'purpose-alike': 'Alike is not the same',
      'purpose-valued': 'What counts most',
    },
  },
  disadvantage: {
    title: 'Multiple disadvantage',
    screens: {
      'disadvantage-several': 'More than one at once',
      'disadvantage-tangled': 'Before, after, now',
    },
  },
  values: {
    title: 'The seven values',
    screens: {
      'values-hope': 'Hope',
      'values-experience': 'Experience',
      'values-equity': 'Equity',
      'values-reciprocity': 'Reciprocity',
      'values-empowerment': 'Empowerment, self-determination',
      'values-acceptance': 'Acceptance',
      'values-empathy': 'Empathy',
    },
  },
  agent: {
    title: 'The peer supporter',
    screens: {
      'agent-who': 'Who it is',
      'agent-change': 'Training, and belief in change',
      'agent-self': 'You and yourself',
    },
  },
  'role-model': {
    title: 'Being a role model',
    screens: {
      'role-model-theory': 'Learning by watching',
      'role-model-kinds': 'Many kinds of role model',
      'role-model-function': 'Showing a way out',
    },
  },
  helping: {
    title: 'Helping, and what it weighs',
    screens: {
      'helping-benefits': 'Helping is good for you too',
      'helping-strain': 'Helping can weigh on you too',
      'helping-balance': 'Giving and receiving',
      'helping-three-kinds': 'Three kinds, not to be mixed up',
    },
  },
  functions: {
    title: 'The four core functions',
    screens: {
      'functions-four': 'The four at a glance',
      'functions-social-emotional': 'Social and emotional support',
      'functions-linkage': 'A bridge to services',
      'functions-daily': 'Everyday life',
      'functions-ongoing': 'Support over time',
    },
  },
  duties: {
    title: 'Duties and responsibilities',
    screens: {
      'duties-relationships': 'Relationships and listening',
      'duties-accompany': 'Going along, when asked',
      'duties-people': 'Fun and company',
      'duties-goals': 'Resources and goals',
    },
  },
  confidentiality: {
    title: 'Confidentiality, and its limits',
    screens: {
      'confidentiality-sensitive': 'Sensitive things',
      'confidentiality-both-ways': 'It runs both ways',
      'confidentiality-agree': 'Agreeing at the start',
      'confidentiality-law': 'What the law asks',
      'confidentiality-limits': 'Permission, team, exceptions',
      'confidentiality-rules': 'The other three rules',
    },
  },
  training: {
    title: 'Training, readings and sources',
    screens: {
      'training-need': 'Why train',
      'training-focus': 'What to learn',
      'training-readings': 'Readings and sources',
    },
  },
} as const satisfies CourseTitles
