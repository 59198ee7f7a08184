import { expect, test } from 'vitest'
import { factsCovered } from '#content/checks/facts-covered.ts'
import { changeCourseScreen } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes a course that says the whole unit', () => {
  expect(factsCovered.check(shippedCorpus)).toEqual([])
})

test('finds a fact that one language lost', () => {
  const lost = changeCourseScreen('en', 'values-hope', { facts: ['val-hope-1', 'val-hope-2', 'val-hope-3'] })
  expect(factsCovered.check(lost)).toEqual([expect.stringMatching(/^en course: .*“val-hope-4”/)])
})

test('finds a fact of the unit that nobody wrote about yet, in both languages', () => {
  const longer = { ...shippedCorpus, factIds: [...shippedCorpus.factIds, 'a-new-fact'] }
  expect(factsCovered.check(longer)).toEqual([
    expect.stringMatching(/^it course: .*“a-new-fact”/),
    expect.stringMatching(/^en course: .*“a-new-fact”/),
  ])
})

test('asks the course: a duty alone does not say a fact', () => {
  const lost = changeCourseScreen('it', 'duties-accompany', { facts: [] })
  expect(factsCovered.check(lost)).toEqual([expect.stringMatching(/^it course: .*“duty-accompany”/)])
})
