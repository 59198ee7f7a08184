import { expect, test } from 'vitest'
import { linkedMomentsExist } from '#content/checks/linked-moments-exist.ts'
import { changeCourseScreen, changeDuty, changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes links to moments that are there', () => {
  expect(linkedMomentsExist.check(shippedCorpus)).toEqual([])
})

test('finds a duty that leads nowhere', () => {
  expect(linkedMomentsExist.check(changeDuty('it', 'duty-goals', { moments: ['opening', 'no-such-moment'] }))).toEqual([
    expect.stringMatching(/^it duty-goals: .*“no-such-moment”/),
  ])
})

test('finds every link to a moment that was taken away', () => {
  const without = changeLanguage('en', ({ moments }) => ({ moments: moments.filter(({ id }) => id !== 'opening') }))
  const faults = linkedMomentsExist.check(without)
  expect(faults.some((fault) => fault.startsWith('en duty-relationships'))).toBe(true)
  expect(faults.some((fault) => fault.startsWith('en fn-ongoing-relation'))).toBe(true)
})

test('finds a screen of the course that leads nowhere', () => {
  const changed = changeCourseScreen('en', 'values-hope', { moments: ['no-such-moment'] })
  expect(linkedMomentsExist.check(changed)).toEqual([expect.stringMatching(/^en values-hope: .*“no-such-moment”/)])
})
