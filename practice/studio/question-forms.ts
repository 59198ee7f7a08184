import { facts, inheritedFacts } from './fact-fields.ts'
import type { Field, Form } from './field.ts'

const explained = (answer: string): Field[] => [
  { kind: 'flag', path: `answers.${answer}.fits` },
  { kind: 'text', path: `answers.${answer}.feedback` },
  inheritedFacts(`answers.${answer}.facts`),
]

const objective: Field = { kind: 'one', path: 'objective', from: 'objectives' }

const reply: Form = {
  title: 'words',
  fewest: 3,
  most: 4,
  fields: [
    { kind: 'text', path: 'words' },
    { kind: 'flag', path: 'fits' },
    { kind: 'text', path: 'feedback' },
    inheritedFacts('facts'),
  ],
}

/** The forms of self-check questions, by their form in a pack. */
export const questionForms: Readonly<Record<'true-or-false' | 'choose-reply' | 'sort' | 'may-i-share', Form>> = {
  'true-or-false': {
    title: 'statement',
    fields: [objective, { kind: 'text', path: 'statement' }, ...explained('true'), ...explained('false'), facts],
  },
  'choose-reply': {
    title: 'situation',
    fields: [objective, { kind: 'text', path: 'situation' }, { kind: 'text', path: 'words' }, facts],
    lists: { replies: reply },
  },
  sort: {
    title: 'situation',
    fields: [objective, { kind: 'text', path: 'situation' }, facts],
    lists: {
      cards: {
        title: 'text',
        fewest: 4,
        most: 6,
        fields: [
          { kind: 'text', path: 'text' },
          { kind: 'one', path: 'pile', from: 'piles' },
          { kind: 'text', path: 'feedback' },
          inheritedFacts('facts'),
        ],
      },
    },
  },
  'may-i-share': {
    title: 'situation',
    fields: [
      objective,
      { kind: 'text', path: 'situation' },
      ...['yes', 'with-permission', 'only-what-is-needed', 'no'].flatMap(explained),
      facts,
    ],
  },
}
