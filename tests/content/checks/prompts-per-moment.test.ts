import { expect, test } from 'vitest'
import { promptsPerMoment } from '#content/checks/prompts-per-moment.ts'
import { changeMoment } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes six prompts with both ways of speaking', () => {
  expect(promptsPerMoment.check(shippedCorpus)).toEqual([])
})

test('finds a moment with four', () => {
  const four = changeMoment('it', ({ prompts }) => ({
    prompts: prompts.toSorted((a, b) => b.channel.localeCompare(a.channel)).slice(0, 4),
  }))
  expect(promptsPerMoment.check(four)).toEqual([expect.stringMatching(/^it opening: 4 prompts/)])
})

test.for(['spoken', 'written'] as const)('finds a moment without %s words', (channel) => {
  const without = changeMoment('en', ({ prompts }) => ({
    prompts: prompts.map((prompt) => (prompt.channel === channel ? { ...prompt, channel: 'either' } : prompt)),
  }))
  expect(promptsPerMoment.check(without)).toEqual([expect.stringContaining(`No prompt is ${channel}`)])
})
