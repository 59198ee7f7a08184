import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aside, putAside, readAsides } from '#practice/studio/aside.ts'
import { emptyDraft, type StudioDraft } from '#practice/studio/studio-draft.ts'

const named = (name: string): StudioDraft => {
  const draft = emptyDraft('about')
  return { ...draft, about: { ...draft.about, en: { name } } }
}
const namesOf = (list: readonly Aside[]) => list.map(({ draft }) => draft.about.en.name)
const empty: Aside[] = []
const newKey = () => crypto.randomUUID()

test('a draft that gives its place to another stands first among those put aside', () => {
  const first = putAside([], named('Harbour'), 1, newKey)
  expect(namesOf(putAside(first, named('Station'), 2, newKey))).toEqual(['Station', 'Harbour'])
})

test('one that was opened and never changed is not kept twice', () => {
  const list = putAside([], named('Harbour'), 1, newKey)
  expect(putAside(list, { ...named('An example'), isAsOpened: true }, 2, newKey)).toEqual(list)
})

test('one that came from the list and was changed takes its old place', () => {
  const list = putAside(putAside([], named('Harbour'), 1, newKey), named('Station'), 2, newKey)
  const harbour = list[1]?.key
  const after = putAside(list, { ...named('Old Harbour'), asideKey: harbour }, 3, newKey)
  expect(namesOf(after)).toEqual(['Old Harbour', 'Station'])
  expect(after[0]?.key).toBe(harbour)
})

test('every draft that was changed and put aside can be read again, whatever came after it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 12 }), (names) => {
      const list = names.reduce((kept, name, at) => putAside(kept, named(name), at, newKey), empty)
      expect(namesOf(readAsides(JSON.stringify(list)))).toEqual(names.toReversed())
    }),
  )
})

test.each(['', 'no list', '{}', '[{"key":1}]'])('what is no list is read as none: %s', (text) => {
  expect(readAsides(text)).toEqual([])
})
