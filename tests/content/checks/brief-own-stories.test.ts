import { expect, test } from 'vitest'
import { briefOwnStories } from '#content/checks/brief-own-stories.ts'
import { changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const tell = (words: string, lei?: string) =>
  briefOwnStories.check(changePrompt('it', { skill: 'self-disclosure', words, lei }))

const brief = 'Anch’io ho dormito fuori. La tua storia però è un’altra, e vorrei ascoltarla. Com’è stato per te?'

test('takes the shipped stories', () => {
  expect(briefOwnStories.check(shippedCorpus)).toEqual([])
  expect(tell(brief)).toEqual([])
})

test('finds a story that takes more than a quarter', () => {
  expect(tell('Anch’io ho dormito fuori per tre inverni, alla stazione. E tu?')).toEqual([
    expect.stringMatching(/^it opening-no-hurry: \d+ % of it/),
  ])
})

test('finds a story that does not come back, and reads the lei form too', () => {
  const left = 'Anch’io ho dormito fuori. La sua storia però è un’altra, e la ascolto con molta attenzione, sempre.'
  expect(tell(brief, left)).toEqual([expect.stringContaining('does not come back')])
})
