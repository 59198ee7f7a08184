import { expect, test } from 'vitest'
import { sameInBothLanguages } from '#content/checks/same-in-both-languages.ts'
import { changeDuty, changeLanguage, changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes two languages with one structure', () => {
  expect(sameInBothLanguages.check(shippedCorpus)).toEqual([])
})

test('leaves the words to each language, and lei to Italian', () => {
  expect(sameInBothLanguages.check(changePrompt('it', { words: 'Tutt’altro.', lei: 'Tutt’altro.' }))).toEqual([])
})

test.for([
  ['another skill', changePrompt('it', { skill: 'summary' })],
  ['another channel', changePrompt('en', { channel: 'either' })],
  ['other facts', changeDuty('en', 'duty-goals', { facts: ['val-hope-1'] })],
  ['other links', changeDuty('it', 'duty-goals', { moments: ['opening'] })],
  ['one line fewer', changeDuty('it', 'duty-goals', { isNot: ['Uno.', 'Due.'] })],
  ['a feeling fewer', changeLanguage('en', ({ feelings }) => ({ feelings: feelings.slice(1) }))],
] as const)('finds %s', ([, corpus]) => {
  expect(sameInBothLanguages.check(corpus)).not.toEqual([])
})

test('finds another order', () => {
  const turned = changeLanguage('en', ({ feelings }) => ({ feelings: feelings.toReversed() }))
  expect(sameInBothLanguages.check(turned)).toEqual([expect.stringContaining('stands in its place')])
})
