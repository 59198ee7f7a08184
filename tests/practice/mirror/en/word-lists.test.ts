import { expect, test } from 'vitest'
import { unpackWords } from '#practice/mirror/en/lexicon/unpack-words.ts'
import { wordLists } from '#practice/mirror/en/lexicon/word-lists.ts'
import { englishWords } from '../../../../scripts/mirror-words/english-words.ts'
import { listPacked } from '../../../../scripts/mirror-words/list-packed.ts'

const names = [
  'verbs',
  'names',
  'adjectives',
  'feelings',
  'nouns',
  'adverbs',
  'situations',
  'opinions',
  'conditions',
  'treatments',
  'wishes',
  'errands',
  'deeds',
  'touching',
  'inner',
] as const

test('the packed lists are what the lists of words make', () => {
  expect(wordLists).toEqual(listPacked())
})

test.for(names)('every word of the list of %s comes out again', (name) => {
  const written = englishWords[name].toLowerCase().trim().split(/\s+/)
  expect(unpackWords(wordLists[name])).toEqual([...new Set(written)].toSorted())
})
