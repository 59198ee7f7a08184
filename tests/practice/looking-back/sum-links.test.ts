import { expect, test } from 'vitest'
import { sumLinks } from '#practice/looking-back/sum-links.ts'

test('has what was written about with its days, in the order of the unit, and nothing else', () => {
  const sums = sumLinks(
    [
      { day: '2026-11-02', ids: ['fn-daily', 'fn-linkage'] },
      { day: '2026-10-31', ids: ['fn-daily'] },
      { day: '2026-11-02', ids: ['fn-daily', 'gone'] },
    ],
    ['fn-linkage', 'fn-ongoing', 'fn-daily'],
  )
  expect(sums).toEqual([
    { id: 'fn-linkage', days: ['2026-11-02'], months: ['2026-11-01'] },
    { id: 'fn-daily', days: ['2026-10-31', '2026-11-02'], months: ['2026-10-01', '2026-11-01'] },
  ])
})
