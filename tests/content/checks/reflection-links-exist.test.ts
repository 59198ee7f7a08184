import { expect, test } from 'vitest'
import { reflectionLinksExist } from '#content/checks/reflection-links-exist.ts'
import { changeCourseScreen } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes links to duties, functions and values of the unit', () => {
  expect(reflectionLinksExist.check(shippedCorpus)).toEqual([])
})

test.for([
  ['an id that is not there', { kind: 'duty', id: 'duty-none' }],
  ['a value named as a duty', { kind: 'duty', id: 'val-hope' }],
  ['a function named as a value', { kind: 'value', id: 'fn-daily' }],
] as const)('finds %s', ([, link]) => {
  const changed = changeCourseScreen('it', 'values-hope', { reflectOn: [link] })
  expect(reflectionLinksExist.check(changed)).toEqual([
    expect.stringMatching(new RegExp(`^it values-hope: .*${link.kind} “${link.id}”`)),
  ])
})
