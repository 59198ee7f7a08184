import { expect, test } from 'vitest'
import { offersEndWithAChoice } from '#content/checks/offers-end-with-a-choice.ts'
import { changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const offer = (language: 'it' | 'en', words: string) =>
  offersEndWithAChoice.check(changePrompt(language, { skill: 'offer', words, lei: undefined }))

test('takes the shipped offers', () => {
  expect(offersEndWithAChoice.check(shippedCorpus)).toEqual([])
})

test.for([
  ['it', 'Ti va un’idea? Possiamo camminare o scrivere. O nessuna delle due: scegli tu.'],
  ['en', 'Would you like an idea? We could walk or write. Or neither: it’s up to you.'],
] as const)('permits, in %s: %s', ([language, words]) => {
  expect(offer(language, words)).toEqual([])
})

test.for([
  ['it', 'Possiamo camminare o scrivere. O nessuna delle due: scegli tu.', 'asks nothing first'],
  ['it', 'Ti va un’idea? Possiamo camminare o scrivere. Scegli tu.', 'leaves no way out'],
  ['it', 'Ti va un’idea? Scegli tu. Camminare, scrivere o nessuna delle due?', 'does not end with'],
  ['en', 'We could walk or write. Or neither: you choose.', 'asks nothing first'],
  ['en', 'Would you like an idea? We could walk or write. You choose.', 'leaves no way out'],
  ['en', 'Would you like to walk, to write, or neither?', 'does not end with'],
] as const)('finds, in %s: %s', ([language, words, message]) => {
  expect(offer(language, words)).toEqual([expect.stringContaining(message)])
})

test('asks nothing of other skills', () => {
  expect(offersEndWithAChoice.check(changePrompt('en', { skill: 'reflection', words: 'It weighs on you.' }))).toEqual(
    [],
  )
})
