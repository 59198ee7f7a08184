import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryWithId } from '#components/journal/entry.ts'
import { type EntryFilter, filterEntries, noFilter } from '#components/journal/filter-entries.ts'
import { searchEntries } from '#components/journal/search-entries.ts'
import { createWriting } from '../../storage/writing.ts'
import { noWords } from './no-words.ts'

const entryOf = (id: string, change: Parameters<typeof createWriting>[0]): EntryWithId => ({
  id,
  entry: { ...createWriting(change), createdAt: 0, updatedAt: 0 },
})
const entries = [
  entryOf('calm-walk', { day: '2026-05-10', feelings: ['calm'], functions: ['fn-daily'], form: 'six-taps' }),
  entryOf('tired', { day: '2026-05-11', feelings: ['tiredness', 'calm'], duties: ['duty-listening'], form: 'free' }),
  entryOf('plain', { day: '2026-06-01', feelings: [], values: ['val-hope'], form: 'free' }),
]
const idsOf = (filter: Partial<EntryFilter>) => filterEntries(entries, { ...noFilter, ...filter }).map(({ id }) => id)

describe('the journal, narrowed', () => {
  test.for<[string, Partial<EntryFilter>, string[]]>([
    ['by nothing', {}, ['calm-walk', 'tired', 'plain']],
    ['by a feeling', { feelings: ['calm'] }, ['calm-walk', 'tired']],
    ['by one of two feelings', { feelings: ['tiredness', 'joy'] }, ['tired']],
    ['by feeling and duty', { feelings: ['calm'], duties: ['duty-listening'] }, ['tired']],
    ['by function', { functions: ['fn-daily'] }, ['calm-walk']],
    ['by value', { values: ['val-hope'] }, ['plain']],
    ['by the way of writing', { forms: ['free'] }, ['tired', 'plain']],
    ['from a day, included', { from: '2026-05-11' }, ['tired', 'plain']],
    ['until a day, included', { until: '2026-05-11' }, ['calm-walk', 'tired']],
    ['by days that run backwards', { from: '2026-05-11', until: '2026-05-10' }, []],
  ])('%s', ([, filter, ids]) => {
    expect(idsOf(filter)).toEqual(ids)
  })

  test('each thing more that is asked leaves the same or less', () => {
    const someFilter = fc.record({
      forms: fc.subarray(['free', 'six-taps'] as const),
      feelings: fc.subarray(['calm', 'tiredness', 'joy']),
      from: fc.option(fc.constantFrom('2026-05-11', '2026-06-01'), { nil: undefined }),
    })
    fc.assert(
      fc.property(someFilter, (filter) => {
        const all = idsOf(filter)
        const fewer = idsOf({ ...filter, functions: ['fn-daily'] })
        expect(all).toEqual(expect.arrayContaining(fewer))
      }),
    )
  })
})

test('words and filters together find what meets both', () => {
  const others = [
    entryOf('both', { parts: { free: 'Perché no' }, feelings: ['calm'] }),
    entryOf('only-words', { parts: { free: 'Perché' } }),
    entryOf('only-feeling', { feelings: ['calm'] }),
  ]
  const narrowed = filterEntries(others, { ...noFilter, feelings: ['calm'] })
  expect(searchEntries(narrowed, 'perche', noWords).map(({ id }) => id)).toEqual(['both'])
})
