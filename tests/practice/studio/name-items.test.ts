import { expect, test } from 'vitest'
import { makeId } from '#practice/studio/make-id.ts'
import { nameItems } from '#practice/studio/name-items.ts'
import { emptyDraft, emptyItem } from '#practice/studio/studio-draft.ts'

test.for([
  ['Città di Rivachiara!', 'citta-di-rivachiara'],
  ['  ', 'thing'],
  ['你好', 'thing'],
  ['L’ora del tè', 'l-ora-del-te'],
] as const)('%s is called %s', ([words, id]) => {
  expect(makeId(words, new Set(), 'thing')).toBe(id)
})

test('a second of the same name has a number', () => {
  expect(makeId('Tea', new Set(['tea', 'tea-2']), 'thing')).toBe('tea-3')
})

test('an id stays when the words change, and a question carries its objective', () => {
  const draft = emptyDraft('a')
  const question = { ...emptyItem('q'), values: { objective: 'obj-role' }, it: { statement: 'È così' } }
  draft.sections['true-or-false'] = [question]
  const named = nameItems(draft)
  const [first] = named.sections['true-or-false'] ?? []
  expect(first?.id).toBe('role-e-cosi')
  const changed = { ...named, sections: { 'true-or-false': [{ ...question, id: first?.id, it: { statement: 'No' } }] } }
  expect(nameItems(changed).sections['true-or-false']?.[0]?.id).toBe('role-e-cosi')
})
