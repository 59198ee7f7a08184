import { expect, test } from 'vitest'
import { enoughPrompts } from '#content/checks/enough-prompts.ts'
import { changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shipped prompts', () => {
  expect(enoughPrompts.check(shippedCorpus)).toEqual([])
})

test('counts too few, in the language where they are too few', () => {
  const few = changeLanguage('en', ({ moments }) => ({ moments: moments.slice(0, 10) }))
  expect(enoughPrompts.check(few)).toEqual([expect.stringMatching(/^en prompts: There are \d+\./)])
})

test('counts words that can be written, words for either channel among them', () => {
  const spokenOnly = changeLanguage('it', ({ moments }) => ({
    moments: moments.map((moment) => ({
      ...moment,
      prompts: moment.prompts.map((prompt) => ({
        ...prompt,
        channel: prompt.channel === 'either' ? 'spoken' : prompt.channel,
      })),
    })),
  }))
  expect(enoughPrompts.check(spokenOnly)).toEqual([expect.stringMatching(/^it prompts: \d+ of \d+ can be written/)])
})
