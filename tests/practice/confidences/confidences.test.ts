import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveLine, moveToPart } from '#practice/confidences/arrange-lines.ts'
import { isChosen } from '#practice/confidences/choose-entries.ts'
import { findChange } from '#practice/confidences/find-change.ts'
import { groupIdentifiers } from '#practice/confidences/group-identifiers.ts'
import { joinNames } from '#practice/confidences/join-names.ts'
import { putGeneralWords } from '#practice/confidences/put-general-words.ts'
import { splitIntoLines } from '#practice/confidences/split-into-lines.ts'
import type { Identifier } from '#practice/identifiers/identifier.ts'

const find = (text: string, words: string, from = 0): Identifier => {
  const start = text.indexOf(words, from)
  return { kind: 'person-name', start, end: start + words.length, general: ['someone'] }
}
const putPlainly = (text: string, { start, end }: Identifier, wording: string) =>
  text.slice(0, start) + wording + text.slice(end)

describe('words found in several texts', () => {
  test('are listed once, in the order in which they first come, with every place', () => {
    const [one, other] = ['Ada met Bruno. ADA left.', 'Bruno rang.']
    const groups = groupIdentifiers([
      { id: 'a', text: one, identifiers: [find(one, 'Ada'), find(one, 'Bruno'), find(one, 'ADA')] },
      { id: 'b', text: other, identifiers: [find(other, 'Bruno')] },
    ])
    expect(groups.map(({ words, mentions }) => [words, mentions.map(({ textId }) => textId)])).toEqual([
      ['Ada', ['a', 'a']],
      ['Bruno', ['a', 'b']],
    ])
  })

  test('that only together point to someone are shown as their hints', () => {
    const text = 'The baker from Oslo, 43.'
    const hints = ['baker', 'Oslo', '43'].map((hint) => find(text, hint))
    const jigsaw: Identifier = { kind: 'jigsaw', start: 4, end: 23, general: [], hints }
    expect(groupIdentifiers([{ id: 'a', text, identifiers: [jigsaw] }])[0]?.words).toBe('baker … Oslo … 43')
  })
})

describe('more general words', () => {
  test('go into all places, whatever their length', () => {
    const text = 'Ada met Bruno, and Ada left.'
    const choices = [find(text, 'Ada'), find(text, 'Bruno'), find(text, 'Ada', 5)].map((identifier, place) => ({
      identifier,
      wording: ['someone', 'X', 'she'][place] ?? '',
    }))
    expect(putGeneralWords(text, choices, putPlainly)).toBe('someone met X, and she left.')
  })

  test('go in once where two places share words', () => {
    const text = 'Via Ada Negri'
    const choices = [find(text, 'Via Ada Negri'), find(text, 'Ada')].map((identifier) => ({ identifier, wording: 'x' }))
    expect(putGeneralWords(text, choices, putPlainly)).toBe('Via x Negri')
  })
})

describe('the change between two texts', () => {
  test('is the shortest piece that differs', () => {
    expect(findChange('di Marco ieri', 'della persona ieri')).toEqual({ start: 1, end: 8, words: 'ella persona' })
    expect(findChange('the same', 'the same')).toBeUndefined()
  })

  test('makes one text of the other, and never begins or ends inside an emoji', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '😀', '😁', ' '), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = findChange(before, after)
        if (!change) return before === after
        const made = before.slice(0, change.start) + change.words + before.slice(change.end)
        return made === after && change.words.isWellFormed() && before.slice(change.start, change.end).isWellFormed()
      }),
    )
  })
})

test('a reflection falls into the sentences one may take along', () => {
  expect(splitIntoLines('Ho visto Ada. Stava meglio!\n\n  Poi siamo usciti ', 'it')).toEqual([
    'Ho visto Ada.',
    'Stava meglio!',
    'Poi siamo usciti',
  ])
})

describe('lines on the page for supervision', () => {
  const lines = [
    { id: 'a', part: 'bring' },
    { id: 'b', part: 'ask' },
    { id: 'c', part: 'bring' },
  ]
  const ids = (moved: readonly { id: string }[]) => moved.map(({ id }) => id).join('')

  test('move among those of their part, and stay at its edge', () => {
    expect(ids(moveLine(lines, 'c', -1))).toBe('cba')
    expect(ids(moveLine(lines, 'a', -1))).toBe('abc')
    expect(ids(moveLine(lines, 'b', 1))).toBe('abc')
  })

  test('come last in the part they are put into', () => {
    expect(moveToPart(lines, 'a', 'ask')).toEqual([...lines.slice(1), { id: 'a', part: 'ask' }])
    expect(moveToPart(lines, 'a', 'bring')).toEqual(lines)
  })
})

test('reflections are chosen all, by their day, or one by one', () => {
  const entry = { id: 'a', day: '2026-05-10' }
  expect(isChosen({ which: 'all' }, entry)).toBe(true)
  expect(isChosen({ which: 'days', from: '2026-05-10', until: '2026-05-10' }, entry)).toBe(true)
  expect(isChosen({ which: 'days', from: '2026-05-11', until: '2026-06-01' }, entry)).toBe(false)
  expect(isChosen({ which: 'chosen', ids: ['a'] }, entry)).toBe(true)
  expect(isChosen({ which: 'chosen', ids: ['b'] }, entry)).toBe(false)
})

test('names of several lists are looked for together', () => {
  const own = { people: ['Zio'], places: [], services: ['Porta Blu'] }
  const added = { people: [], places: ['Casa Girasole'], services: ['Ponte'] }
  expect(joinNames([own, added])).toEqual({
    people: ['Zio'],
    places: ['Casa Girasole'],
    services: ['Porta Blu', 'Ponte'],
  })
})
