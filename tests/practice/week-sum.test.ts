import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekOf } from '#practice/local-day.ts'
import { sumWeek } from '#practice/week-sum.ts'

test('holds the days with ticks, from Monday, and no others', () => {
  const ticks = {
    '2026-05-03': ['duty-goals'],
    '2026-05-04': ['duty-listening', 'duty-goals'],
    '2026-05-06': [],
    '2026-05-10': ['duty-listening'],
    '2026-05-11': ['duty-goals'],
  }
  expect(sumWeek(ticks, '2026-05-07')).toEqual([
    { day: '2026-05-04', duties: ['duty-listening', 'duty-goals'] },
    { day: '2026-05-10', duties: ['duty-listening'] },
  ])
  expect(sumWeek({}, '2026-05-07')).toEqual([])
})

test('is the same from every day of the week, and shares no list with the ticks', () => {
  const week = weekOf('2026-05-07')
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...week), fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 })),
      (ticks) => {
        const sums = week.map((day) => sumWeek(ticks, day))
        for (const sum of sums) expect(sum).toEqual(sums[0])
        for (const { day, duties } of sums[0] ?? []) expect(duties).not.toBe(ticks[day])
      },
    ),
  )
})
