import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { addDays, fromDay } from '#practice/local-day.ts'
import { monthOf, monthWeeks } from '#practice/looking-back/month-weeks.ts'

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

test.for([
  // In these months the clocks change in Rome.
  ['2026-03-29', 31, 6, 'Europe/Rome'],
  ['2026-10-25', 31, 5, 'Europe/Rome'],
  ['2027-02-10', 28, 4, 'America/Los_Angeles'],
  ['2028-02-29', 29, 5, 'Pacific/Auckland'],
] as const)('the month of %s has %i days in %i weeks in %s', ([day, days, weeks, zone]) => {
  process.env.TZ = zone
  const month = monthWeeks(day)
  expect(month.flat().filter((weekday) => weekday !== undefined)).toHaveLength(days)
  expect(month).toHaveLength(weeks)
})

test('has each day of the month once, in order, under its own weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (since) => {
      const day = addDays('1990-01-01', since)
      const weeks = monthWeeks(day)
      const days = weeks.flat().flatMap((weekday) => weekday ?? [])
      expect(days[0]).toBe(monthOf(day))
      expect(days).toEqual(days.map((_, index) => addDays(monthOf(day), index)))
      expect(days).toContain(day)
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        for (const [place, weekday] of week.entries())
          if (weekday) expect((fromDay(weekday).getUTCDay() + 6) % 7).toBe(place)
      }
    }),
  )
})
