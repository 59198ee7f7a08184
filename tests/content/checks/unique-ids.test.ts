import { expect, test } from 'vitest'
import { uniqueIds } from '#content/checks/unique-ids.ts'
import { changeDuty, changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes ids that differ', () => {
  expect(uniqueIds.check(shippedCorpus)).toEqual([])
})

test('finds an id that two things share, whatever they are', () => {
  expect(uniqueIds.check(changeDuty('it', 'duty-listening', { id: 'val-hope' }))).toEqual([
    expect.stringMatching(/^it val-hope: .*twice/),
  ])
  const twice = changeLanguage('en', ({ feelings }) => ({ feelings: [...feelings, ...feelings.slice(0, 1)] }))
  expect(uniqueIds.check(twice)).toHaveLength(1)
})

test('finds a helpline that comes twice', () => {
  const helplines = [...shippedCorpus.helplines, ...shippedCorpus.helplines.slice(-1)]
  expect(uniqueIds.check({ ...shippedCorpus, helplines })).toHaveLength(1)
})
