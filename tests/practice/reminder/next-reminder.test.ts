import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextReminder } from '#practice/reminder/next-reminder.ts'

const inZone = (zone: string) => vi.stubEnv('TZ', zone)
afterEach(() => vi.unstubAllEnvs())

describe('the next reminder', () => {
  test('comes today while its time is still ahead, else tomorrow', () => {
    const [before, at, after] = [
      new Date(2026, 4, 10, 19, 29),
      new Date(2026, 4, 10, 19, 30),
      new Date(2026, 4, 10, 23),
    ]
    expect(nextReminder('19:30', before)).toEqual(new Date(2026, 4, 10, 19, 30))
    expect(nextReminder('19:30', at)).toEqual(new Date(2026, 4, 11, 19, 30))
    expect(nextReminder('19:30', after)).toEqual(new Date(2026, 4, 11, 19, 30))
  })

  test('crosses the ends of months and years', () => {
    expect(nextReminder('08:00', new Date(2026, 11, 31, 9))).toEqual(new Date(2027, 0, 1, 8))
  })

  test.for([
    ['2026-03-28T19:00:00Z', '2026-03-29T18:00:00.000Z'],
    ['2026-10-24T19:00:00Z', '2026-10-25T19:00:00.000Z'],
  ] as const)('keeps to the clock on the wall across daylight saving: %s', ([now, next]) => {
    inZone('Europe/Rome')
    expect(nextReminder('20:00', new Date(now))?.toISOString()).toBe(next)
  })

  test('is worked out in the zone where the computer is now', () => {
    const now = new Date('2026-05-10T12:00:00Z')
    inZone('Europe/Rome')
    expect(nextReminder('20:00', now)?.toISOString()).toBe('2026-05-10T18:00:00.000Z')
    inZone('America/New_York')
    expect(nextReminder('20:00', now)?.toISOString()).toBe('2026-05-11T00:00:00.000Z')
  })

  test.for(['22:01', '23:30', '00:00', '05:59', 'soon'])('never comes at %s', (time) => {
    expect(nextReminder(time, new Date(2026, 4, 10, 12))).toBeUndefined()
  })

  test.for(['06:00', '22:00'])('may come at %s', (time) => {
    expect(nextReminder(time, new Date(2026, 4, 10, 12))).toBeDefined()
  })
})
