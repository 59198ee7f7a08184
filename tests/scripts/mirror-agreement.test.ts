import { expect, test } from 'vitest'
import { describeAgreement, kappa } from '../../scripts/mirror-report/describe-agreement.ts'
import type { Kind } from '../../scripts/mirror-report/kind.ts'

const reading = (first: Kind[], second: Kind[]) => ({ first: new Set(first), second: new Set(second) })

// Cohen's kappa by hand: 7 of 10 the same, 5 and 4 of 10 labelled; by chance .5 × .4 + .5 × .6 = .5; (.7 - .5) / .5 = .4.
const readings = [
  ...Array.from({ length: 3 }, () => reading(['advice'], ['advice'])),
  ...Array.from({ length: 2 }, () => reading(['advice'], [])),
  reading([], ['advice']),
  ...Array.from({ length: 4 }, () => reading([], [])),
]

test('agreement is what is left beyond chance', () => {
  expect(kappa(readings, 'advice')).toBeCloseTo(0.4)
  expect(kappa([reading(['why'], ['why']), reading([], [])], 'why')).toBe(1)
  expect(kappa([reading(['why'], []), reading([], ['why'])], 'why')).toBe(-1)
})

test('the table tells how often each reader gave a label', () => {
  expect(describeAgreement(readings)[1]).toMatch(/^advice\s+5\s+4\s+0\.67\s+0\.40$/)
})
