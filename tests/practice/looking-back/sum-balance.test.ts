import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GivingOfDay, sumBalance, supportSources } from '#practice/looking-back/sum-balance.ts'

test('sums by weeks from Monday, also where the clocks change', () => {
  const weeks = sumBalance([
    { day: '2026-10-26', giving: { gave: 1, from: [] } },
    { day: '2026-10-25', giving: { gave: 4, received: 0, from: ['peer'] } },
    { day: '2026-10-19', giving: { gave: 1, from: ['outside', 'role'] } },
    { day: '2026-10-20' },
  ])
  expect(weeks).toEqual([
    { week: '2026-10-19', gave: 2.5, received: 0, from: ['role', 'peer', 'outside'] },
    { week: '2026-10-26', gave: 1, received: undefined, from: [] },
  ])
})

test('a week without an answer is not there', () => {
  expect(sumBalance([{ day: '2026-10-20' }, { day: '2026-10-20', giving: { from: [] } }])).toEqual([])
})

const someGiving: fc.Arbitrary<GivingOfDay> = fc.record({
  day: fc.constantFrom('2026-01-01', '2026-03-29', '2026-03-30', '2025-12-31', '2026-10-25'),
  giving: fc.record({
    gave: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    received: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    from: fc.subarray([...supportSources]),
  }),
})

test('does not depend on the order of entries, and stays between nothing and very much', () => {
  fc.assert(
    fc.property(fc.array(someGiving, { maxLength: 20 }), (entries) => {
      const weeks = sumBalance(entries)
      expect(sumBalance(entries.toReversed())).toEqual(weeks)
      expect(weeks.map(({ week }) => week)).toEqual([...new Set(weeks.map(({ week }) => week))].toSorted())
      for (const { gave = 0, received = 0 } of weeks) {
        for (const mean of [gave, received]) {
          expect(mean).toBeGreaterThanOrEqual(0)
          expect(mean).toBeLessThanOrEqual(4)
        }
      }
    }),
  )
})
