import { facts, inheritedFacts } from './fact-fields.ts'
import type { Form } from './field.ts'

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
    inheritedFacts('facts'),
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
  fields: [{ kind: 'text', path: 'between' }, { kind: 'text', path: 'takeAlong' }, inheritedFacts('facts')],
}

/** A conversation: its turns, each with replies, and its endings. */
export const conversationForm: Form = {
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
}
