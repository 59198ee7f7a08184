import { describe, expect, test } from 'vitest'
import { isCopyWanted } from '#practice/is-copy-wanted.ts'

const day = 24 * 60 * 60 * 1000
const now = 1000 * day
const five = [1, 2, 3, 4, 5].map((number) => now - number * day)

describe('a copy is wanted', () => {
  test('after five reflections without any', () => {
    expect(isCopyWanted(five.slice(1), {}, now)).toBe(false)
    expect(isCopyWanted(five, {}, now)).toBe(true)
  })

  test('every 30 days, when something changed', () => {
    const changed = [now - day]
    expect(isCopyWanted(changed, { lastCopyAt: now - 29 * day }, now)).toBe(false)
    expect(isCopyWanted(changed, { lastCopyAt: now - 30 * day }, now)).toBe(true)
    expect(isCopyWanted([now - 40 * day], { lastCopyAt: now - 30 * day }, now)).toBe(false)
  })

  test('not in the 30 days after the line was put away', () => {
    expect(isCopyWanted(five, { putAwayAt: now - 29 * day }, now)).toBe(false)
    expect(isCopyWanted(five, { putAwayAt: now - 30 * day }, now)).toBe(true)
  })

  test('even if the clock was years ahead at the last copy', () => {
    expect(isCopyWanted(five, { lastCopyAt: now + 9999 * day, putAwayAt: now + 9999 * day }, now)).toBe(true)
  })
})
