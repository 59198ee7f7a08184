import { conversationForm } from './conversation-form.ts'
import { facts } from './fact-fields.ts'
import type { Form } from './field.ts'
import { questionForms } from './question-forms.ts'
import type { SectionId } from './section-ids.ts'

const near: Form = {
  title: 'name',
  fields: [
    { kind: 'line', path: 'name' },
    { kind: 'line', path: 'reach', isShared: true },
    { kind: 'text', path: 'about', isOptional: true },
    { kind: 'day', path: 'checkedOn' },
  ],
}

/** The forms of the studio. */
export const forms: Readonly<Record<SectionId, Form>> = {
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
  conversations: conversationForm,
  ...questionForms,
}

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
