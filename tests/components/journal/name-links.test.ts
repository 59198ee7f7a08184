import { expect, test } from 'vitest'
import { addLinks } from '#components/journal/add-links.ts'
import { blankWriting } from '#components/journal/blank-writing.ts'
import { joinWriting } from '#components/journal/join-writing.ts'
import { nameLinks } from '#components/journal/name-links.ts'
import { titles } from '#content/conversations/titles/en.ts'
import { duties } from '#content/unit-1/en/duties.ts'
import { functions } from '#content/unit-1/en/functions.ts'
import { values } from '#content/unit-1/en/values.ts'
import { writingSchema } from '#storage/entry.ts'

const words = { duties, functions, values, feelings: [], conversations: titles }
const [conversation = '', { title } = { title: '' }] = Object.entries(titles)[0] ?? []
const links = { duties: ['duty-listening'], functions: [], values: [], conversation }

test('names the conversation that a reflection came from, after what else it is about', () => {
  const listening = duties.find(({ id }) => id === 'duty-listening')?.title
  expect(nameLinks({ ...blankWriting(), ...links }, words)).toEqual([listening, title])
})

test('a conversation that no longer ships is left out', () => {
  expect(nameLinks({ ...blankWriting(), conversation: 'gone' }, words)).toEqual([])
})

test('links come on top of those that are there; without a conversation the one that is there stays', () => {
  const linked = { ...blankWriting(), ...addLinks({ ...blankWriting(), values: ['val-hope'] }, links) }
  expect(linked).toMatchObject({ duties: ['duty-listening'], values: ['val-hope'], conversation })
  expect(addLinks(linked, { duties: [], functions: [], values: [] }).conversation).toBe(conversation)
  expect(addLinks(blankWriting(), { duties: [], functions: [], values: [] })).not.toHaveProperty('conversation')
})

test('typing before the draft is read loses no link to a conversation', () => {
  const blank = blankWriting()
  expect(joinWriting({ ...blank, conversation }, { ...blank, parts: { free: 'x' } }, blank).conversation).toBe(
    conversation,
  )
  expect(joinWriting(blank, { ...blank, conversation }, blank).conversation).toBe(conversation)
})

test('what was written before conversations were there is read as it is', () => {
  const old = blankWriting()
  expect(writingSchema.parse(old)).toEqual(old)
})
