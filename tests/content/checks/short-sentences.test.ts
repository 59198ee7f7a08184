import { expect, test } from 'vitest'
import { shortSentences } from '#content/checks/short-sentences.ts'
import { changeDuty } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const sentence = (words: number) => `Ecco${' una'.repeat(words - 1)}.`

test('takes sentences of twenty words, where most are shorter', () => {
  expect(shortSentences.check(shippedCorpus)).toEqual([])
  expect(shortSentences.check(changeDuty('it', 'duty-goals', { means: sentence(20) }))).toEqual([])
})

test('finds a sentence of twenty-one words', () => {
  expect(shortSentences.check(changeDuty('it', 'duty-goals', { means: sentence(21) }))).toEqual([
    expect.stringMatching(/^it duty-goals-means: 21 words in one sentence/),
  ])
})

test('finds a screen with many long sentences', () => {
  const means = Array(9).fill(sentence(16)).join(' ')
  expect(shortSentences.check(changeDuty('en', 'duty-goals', { means }))).toEqual([
    expect.stringMatching(/^en duty-goals: Half of the sentences have 16 words/),
  ])
})
