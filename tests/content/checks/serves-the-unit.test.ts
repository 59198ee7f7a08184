import { expect, test } from 'vitest'
import { servesTheUnit } from '#content/checks/serves-the-unit.ts'
import { changeLanguage, changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes prompts that serve what is there, and leaves nothing out', () => {
  expect(servesTheUnit.check(shippedCorpus)).toEqual([])
})

test('finds a purpose that is not there', () => {
  expect(servesTheUnit.check(changePrompt('it', { serves: ['val-courage'] }))).toEqual([
    expect.stringMatching(/^it opening-no-hurry: .*“val-courage”/),
  ])
})

test.for(['duty-accompany', 'fn-daily', 'val-hope'])('finds that no prompt serves %s', (id) => {
  const without = changeLanguage('en', ({ moments }) => ({
    moments: moments.map((moment) => ({
      ...moment,
      prompts: moment.prompts.map((prompt) => ({
        ...prompt,
        serves: prompt.serves.filter((served) => served !== id),
      })),
    })),
  }))
  expect(servesTheUnit.check(without)).toEqual([expect.stringMatching(new RegExp(`^en ${id}: No prompt`))])
})
