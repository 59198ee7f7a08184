import type { Field, Form } from './field.ts'

const facts: Field = { kind: 'many', path: 'facts', from: 'facts' }
const inherited = (path: string): Field => ({ kind: 'inherited-facts', path })

const near: Form = {
  title: 'name',
  fields: [
    { kind: 'line', path: 'name' },
    { kind: 'line', path: 'reach', isShared: true },
    { kind: 'text', path: 'about', isOptional: true },
    { kind: 'day', path: 'checkedOn' },
  ],
}

const explained = (answer: string): Field[] => [
  { kind: 'flag', path: `answers.${answer}.fits` },
  { kind: 'text', path: `answers.${answer}.feedback` },
  inherited(`answers.${answer}.facts`),
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
    inherited('facts'),
  ],
}

const turnReply: Form = {
  title: 'words',
  fewest: 3,
  most: 4,
  fields: [
    { kind: 'text', path: 'words' },
    { kind: 'many', path: 'labels', from: 'labels' },
    { kind: 'flag', path: 'fits' },
    { kind: 'text', path: 'answer' },
    { kind: 'text', path: 'feedback' },
    { kind: 'text', path: 'anotherWay', isOptional: true },
    { kind: 'one', path: 'next', from: 'ways' },
    inherited('facts'),
  ],
}

const turn: Form = {
  title: 'says',
  fewest: 4,
  most: 8,
  fields: [
    { kind: 'text', path: 'scene', isOptional: true },
    { kind: 'text', path: 'says' },
    { kind: 'text', path: 'hard.note', isOptional: true },
    { kind: 'one', path: 'hard.skipTo', from: 'ways' },
    { kind: 'lines', path: 'own.good' },
    { kind: 'lines', path: 'own.ask' },
    { kind: 'text', path: 'own.answer' },
    { kind: 'one', path: 'own.next', from: 'ways' },
  ],
  lists: { replies: turnReply },
}

const ending: Form = {
  title: 'between',
  fewest: 2,
  fields: [{ kind: 'text', path: 'between' }, { kind: 'text', path: 'takeAlong' }, inherited('facts')],
}

/** The forms of the studio, in the order of its sections. */
export const forms = {
  contacts: near,
  services: near,
  places: { title: 'place', fields: [{ kind: 'line', path: 'place', isShared: true }] },
  prompts: {
    title: 'aim',
    fields: [
      { kind: 'one', path: 'moment', from: 'moments' },
      { kind: 'line', path: 'aim' },
      { kind: 'text', path: 'words' },
      { kind: 'text', path: 'lei', isOptional: true, isItalianOnly: true },
      { kind: 'one', path: 'skill', from: 'skills' },
      { kind: 'one', path: 'channel', from: 'channels' },
      { kind: 'many', path: 'serves', from: 'parts' },
      { kind: 'text', path: 'opens' },
      { kind: 'text', path: 'notWhen' },
    ],
  },
  dailyQuestions: {
    title: 'text',
    fields: [{ kind: 'text', path: 'text' }, { kind: 'many', path: 'reflectOn', from: 'reflections' }, facts],
  },
  terms: { title: 'term', fields: [{ kind: 'line', path: 'term' }, { kind: 'text', path: 'meaning' }, facts] },
  duties: {
    title: 'title',
    fields: [
      { kind: 'line', path: 'title' },
      { kind: 'line', path: 'tick' },
      { kind: 'text', path: 'means' },
      { kind: 'lines', path: 'isNot' },
      { kind: 'text', path: 'example' },
      { kind: 'many', path: 'moments', from: 'moments' },
      facts,
    ],
  },
  conversations: {
    title: 'title',
    fields: [
      { kind: 'line', path: 'title' },
      { kind: 'line', path: 'peer' },
      { kind: 'one', path: 'minutes', from: 'minutes', isNumber: true },
      { kind: 'text', path: 'situation' },
      { kind: 'text', path: 'contentNote', isOptional: true },
      { kind: 'many', path: 'serves', from: 'parts-and-rules' },
      facts,
    ],
    lists: { turns: turn, endings: ending },
  },
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
          inherited('facts'),
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
} as const satisfies Record<string, Form>

export type SectionId = keyof typeof forms
export const sectionIds = Object.keys(forms) as SectionId[]

/** What stands above all sections: whose pack it is. */
export const aboutForm: Form = {
  title: 'name',
  fields: [
    { kind: 'many', path: 'languages', from: 'languages' },
    { kind: 'line', path: 'name' },
    { kind: 'line', path: 'author', isShared: true },
    { kind: 'text', path: 'about', isOptional: true },
  ],
}
