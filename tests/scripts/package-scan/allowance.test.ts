import { expect, test } from 'vitest'
import { judgeFaults } from '../../../scripts/package-scan/allowance.ts'

const fault = { rule: 'foreign-address', description: '', excerpt: 'http://www.w3.org/2000/svg', file: 'a.js' }
const allowance = { rule: 'foreign-address', excerpt: /^http:\/\/www\.w3\.org\//, reason: 'A namespace.' }

test('an allowance covers what it describes', () => {
  expect(judgeFaults([fault], [allowance])).toEqual({ faults: [], unused: [] })
})

test('an allowance covers no other rule and no other words', () => {
  const others = [
    { ...fault, rule: 'network' },
    { ...fault, excerpt: 'https://example.org' },
  ]
  expect(judgeFaults([fault, ...others], [allowance])).toEqual({ faults: others, unused: [] })
})

test('an allowance that covers nothing any more is named', () => {
  expect(judgeFaults([], [allowance])).toEqual({ faults: [], unused: [allowance] })
})
