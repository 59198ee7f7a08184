import { expect, test } from 'vitest'
import type { EntryWithId } from '#components/journal/entry.ts'
import { searchEntries } from '#components/journal/search-entries.ts'
import { readerWords } from '#components/reader/reader-words.ts'
import { noWords } from './no-words.ts'

const entryOf = (id: string, free: string, duties: string[] = []): EntryWithId => ({
  id,
  entry: {
    day: '2026-05-10',
    form: 'free',
    parts: { free },
    duties,
    functions: [],
    values: [],
    feelings: [],
    createdAt: 0,
    updatedAt: 0,
  },
})
const idsOf = (found: EntryWithId[]) => found.map(({ id }) => id)

test('finds by words without accents, again and again', () => {
  const entries = [entryOf('a', 'Perché ho ascoltato.'), entryOf('b', 'Ho parlato.')]
  for (const query of ['perche', 'ho perche', 'PERCHÉ'])
    expect(idsOf(searchEntries(entries, query, noWords))).toEqual(['a'])
  expect(idsOf(searchEntries(entries, '  ', noWords))).toEqual(['a', 'b'])
})

test('a changed entry is found by what it says now', () => {
  expect(idsOf(searchEntries([entryOf('a', 'prima')], 'prima', noWords))).toEqual(['a'])
  expect(idsOf(searchEntries([entryOf('a', 'dopo')], 'prima', noWords))).toEqual([])
})

test('finds what was tapped, the strength of a feeling and the question that was answered', () => {
  const { words } = readerWords.en
  const [question] = words.questions
  const { entry } = entryOf('a', '')
  const tapped: EntryWithId = {
    id: 'a',
    entry: {
      ...entry,
      feelings: ['hope'],
      strengths: { hope: 3 },
      taps: { happened: ['tap-happened-silence'], did: [], next: [] },
      ...(question ? { question: question.id } : {}),
    },
  }
  for (const query of ['long silence', 'very strong', question?.text ?? ''])
    expect(idsOf(searchEntries([tapped, entryOf('b', 'x')], query, words))).toEqual(['a'])
})
