import { expect, test } from 'vitest'
import { leiWhereAddressed } from '#content/checks/lei-where-addressed.ts'
import { changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shipped words', () => {
  expect(leiWhereAddressed.check(shippedCorpus)).toEqual([])
})

test.for([
  ['Oggi ci vediamo alle sei.', undefined],
  ['Com’è stato là dentro?', undefined],
  ['Com’è stato per te?', 'Com’è stato per lei?'],
] as const)('permits: %s', ([words, lei]) => {
  expect(leiWhereAddressed.check(changePrompt('it', { words, lei }))).toEqual([])
})

test('finds tu without a lei form, and tu inside one', () => {
  expect(leiWhereAddressed.check(changePrompt('it', { words: 'Come lo vedi tu?', lei: undefined }))).toEqual([
    expect.stringContaining('there is no lei form'),
  ])
  expect(leiWhereAddressed.check(changePrompt('it', { words: 'Ti va?', lei: 'Le va, o preferisci di no?' }))).toEqual([
    expect.stringContaining('“preferisci” says tu in the lei form'),
  ])
})
