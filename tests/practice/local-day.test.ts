import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays, fromDay, toDay, weekOf } from '#practice/local-day.ts'

const zoneBefore = process.env.TZ

/** The zone of the device, as a person who travels changes it. */
function inZone<T>(zone: string, act: () => T): T {
  process.env.TZ = zone
  return act()
}

afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

const someDay = fc
  .date({ min: new Date('1000-01-01T12:00:00Z'), max: new Date('9000-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('toDay', () => {
  test.for([
    ['Europe/Rome', '2026-05-10T21:59:00Z', '2026-05-10'],
    ['Europe/Rome', '2026-05-10T22:01:00Z', '2026-05-11'],
    ['Europe/Rome', '2026-01-10T22:59:00Z', '2026-01-10'],
    ['Europe/Rome', '2026-01-10T23:01:00Z', '2026-01-11'],
    ['Pacific/Auckland', '2026-05-10T11:59:00Z', '2026-05-10'],
    ['Pacific/Auckland', '2026-05-10T12:01:00Z', '2026-05-11'],
    ['America/Los_Angeles', '2026-05-10T06:59:00Z', '2026-05-09'],
  ] as const)('in %s, %s is on %s', ([zone, instant, day]) => {
    expect(inZone(zone, () => toDay(new Date(instant)))).toBe(day)
  })

  test.for([
    [
      'clocks go forward',
      new Date('2026-03-28T22:59:00Z'),
      new Date('2026-03-28T23:01:00Z'),
      '2026-03-28',
      '2026-03-29',
    ],
    [
      'the day of 23 hours ends',
      new Date('2026-03-29T21:59:00Z'),
      new Date('2026-03-29T22:01:00Z'),
      '2026-03-29',
      '2026-03-30',
    ],
    ['clocks go back', new Date('2026-10-24T21:59:00Z'), new Date('2026-10-24T22:01:00Z'), '2026-10-24', '2026-10-25'],
    [
      'the day of 25 hours ends',
      new Date('2026-10-25T22:59:00Z'),
      new Date('2026-10-25T23:01:00Z'),
      '2026-10-25',
      '2026-10-26',
    ],
  ] as const)('23:59 and 00:01 are two days when %s', ([, before, after, dayBefore, dayAfter]) => {
    inZone('Europe/Rome', () => {
      expect(before.getHours()).toBe(23)
      expect(after.getHours()).toBe(0)
      expect([toDay(before), toDay(after)]).toEqual([dayBefore, dayAfter])
    })
  })

  test('the same instant is another day elsewhere, and a kept day stays the day it was', () => {
    const instant = new Date('2026-07-01T22:30:00Z')
    const kept = inZone('Europe/Rome', () => toDay(instant))
    expect(kept).toBe('2026-07-02')
    inZone('America/New_York', () => {
      expect(toDay(instant)).toBe('2026-07-01')
      expect(addDays(kept, 0)).toBe(kept)
      expect(weekOf(kept)).toContain(kept)
    })
  })
})

describe('addDays', () => {
  test.for([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
  ] as const)('%s and %i is %s', ([day, days, then]) => {
    expect(inZone('Europe/Rome', () => addDays(day, days))).toBe(then)
  })

  test('going forth and back ends where it began, in any zone', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.constantFrom('Europe/Rome', 'Pacific/Apia', 'America/Los_Angeles', 'UTC'),
        (day, days, zone) => inZone(zone, () => addDays(addDays(day, days), -days)) === day,
      ),
    )
  })
})

describe('weekOf', () => {
  test('begins on Monday', () => {
    const week = ['2026-03-23', '2026-03-24', '2026-03-25', '2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29']
    for (const day of week) expect(inZone('Europe/Rome', () => weekOf(day))).toEqual(week)
  })

  test('has seven days in a row, from Monday, with the day among them', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const week = weekOf(day)
        expect(week).toContain(day)
        expect(fromDay(week[0] ?? '').getUTCDay()).toBe(1)
        expect(week).toEqual(Array.from({ length: 7 }, (_, index) => addDays(week[0] ?? '', index)))
      }),
    )
  })
})
