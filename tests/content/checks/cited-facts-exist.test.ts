import { expect, test } from 'vitest'
import { citedFactsExist } from '#content/checks/cited-facts-exist.ts'
import { changeDuty, changeMoment } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes facts of the unit', () => {
  expect(citedFactsExist.check(shippedCorpus)).toEqual([])
})

test('finds a fact that the unit does not have', () => {
  expect(citedFactsExist.check(changeDuty('en', 'duty-goals', { facts: ['val-hope'] }))).toEqual([
    expect.stringMatching(/^en duty-goals: .*“val-hope”/),
  ])
  const moment = changeMoment('it', ({ fact }) => ({ fact: { ...fact, ids: [...fact.ids, 'val-hope-5'] } }))
  expect(citedFactsExist.check(moment)).toHaveLength(1)
})
