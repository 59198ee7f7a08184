import { expect, test } from 'vitest'
import { uniquePromptIds } from '#content/checks/unique-prompt-ids.ts'
import { changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes prompts with ids of their own', () => {
  expect(uniquePromptIds.check(shippedCorpus)).toEqual([])
})

test('finds an id that a prompt of another moment has', () => {
  const taken = shippedCorpus.en.moments.at(-1)?.prompts[0]?.id ?? ''
  expect(uniquePromptIds.check(changePrompt('en', { id: taken }))).toEqual([
    expect.stringMatching(new RegExp(`^en ${taken}: .*favourite`)),
  ])
})
