import { expect, test } from 'vitest'
import { aboutYearBefore, yearBefore } from '#practice/looking-back/year-before.ts'

test.for([
  ['2026-11-23', '2025-11-23'],
  ['2028-02-29', '2027-02-28'],
  ['2029-02-28', '2028-02-28'],
  ['2026-01-01', '2025-01-01'],
] as const)('a year before %s is %s', ([day, before]) => {
  expect(yearBefore(day)).toBe(before)
})

test('some days around it count too, across the new year and the change of clocks', () => {
  expect(aboutYearBefore('2026-01-02')).toEqual({ from: '2024-12-30', until: '2025-01-05' })
  expect(aboutYearBefore('2027-03-29')).toEqual({ from: '2026-03-26', until: '2026-04-01' })
})
