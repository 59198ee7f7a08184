import { expect, test } from 'vitest'
import { schemasParse } from '#content/checks/schemas-parse.ts'
import { changeDuty, changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shape that the schemas promise', () => {
  expect(schemasParse.check(shippedCorpus)).toEqual([])
})

test('names the place of what does not fit', () => {
  expect(schemasParse.check(changePrompt('it', { id: 'Not Kebab' }))).toEqual([
    expect.stringMatching(/^it moments\.0\.prompts\.0\.id: .*schema/s),
  ])
  expect(schemasParse.check(changeDuty('en', 'duty-listening', { isNot: ['One alone.'] }))).toHaveLength(1)
})

test('reads helplines too', () => {
  const helplines = shippedCorpus.helplines.map((helpline) => ({ ...helpline, checkedOn: 'last week' }))
  expect(schemasParse.check({ ...shippedCorpus, helplines })[0]).toMatch(/^helplines 0\.checkedOn: /)
})
