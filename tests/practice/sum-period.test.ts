import { describe, expect, test } from 'vitest'
import { countDays, sumDuties } from '#practice/sum-period.ts'

const period = { from: '2026-11-01', until: '2026-11-30' }

describe('the duties of a period', () => {
  test('counts the days of each, the first and the last day included', () => {
    const ticks = {
      '2026-10-31': ['duty-goals'],
      '2026-11-01': ['duty-listening', 'duty-goals'],
      '2026-11-30': ['duty-listening'],
      '2026-12-01': ['duty-listening'],
    }
    expect(Object.fromEntries(sumDuties(ticks, period))).toEqual({ 'duty-listening': 2, 'duty-goals': 1 })
  })

  test('says nothing of duties without a tick', () => {
    expect(sumDuties({ '2026-11-05': [] }, period).size).toBe(0)
  })
})

test('two reflections on one day are one day', () => {
  expect(countDays(['2026-11-02', '2026-11-02', '2026-11-30', '2026-12-01'], period)).toBe(2)
})
