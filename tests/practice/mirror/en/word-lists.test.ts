import { expect, test } from 'vitest'
import { unpackWords } from '#practice/mirror/en/lexicon/unpack-words.ts'
import { wordLists, wordTable } from '#practice/mirror/en/lexicon/word-lists.ts'
import { listEnglish, packEnglish } from '../../../../scripts/mirror-words/pack-english.ts'

test('the packed lists are what the lists of words make', () => {
  expect({ wordLists, wordTable }).toEqual(packEnglish())
})

test.for(Object.entries(listEnglish()))('every word of the list of %s comes out again', ([name, words]) => {
  const letter = new Map(Object.entries(wordLists)).get(name)
  expect(words.length).toBeGreaterThan(0)
  expect(unpackWords(letter ?? '')).toEqual(words.toSorted())
})
