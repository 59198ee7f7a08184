import { describe, expect, test } from 'vitest'
import { checks } from '#content/checks/checks.ts'
import { runChecks } from '#content/checks/run-checks.ts'
import { shippedCorpus } from './shipped-corpus.ts'

describe('every shipped word', () => {
  test.for(runChecks(checks, shippedCorpus))('passes $id', ({ faults }) => {
    expect(faults).toEqual([])
  })
})

test('a check that cannot be run says so and hides no other', () => {
  const broken = {
    id: 'broken',
    description: '',
    check: () => {
      throw new Error('no words')
    },
  }
  const talking = { id: 'talking', description: '', check: () => ['a fault'] }
  expect(runChecks([broken, talking], shippedCorpus)).toEqual([
    { id: 'broken', faults: ['The check broken could not be run: Error: no words'] },
    { id: 'talking', faults: ['a fault'] },
  ])
})
