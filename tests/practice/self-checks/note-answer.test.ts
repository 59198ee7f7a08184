import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, toDay } from '#practice/local-day.ts'
import { isSettled, restDays, returnsFrom } from '#practice/self-checks/boxes.ts'
import type { HardQuestion } from '#practice/self-checks/hard-question.ts'
import { noteAnswer } from '#practice/self-checks/note-answer.ts'

const questionId = 'role-a'
/** Noon on the wall, some days after 23 March 2026: the week in which Europe's clocks go forward. */
const noon = (days: number) => new Date(2026, 2, 23 + days, 12)
const day = (days: number) => toDay(noon(days))
const note = (before: HardQuestion | undefined, fits: boolean, days: number) =>
  noteAnswer(before, { questionId, fits, now: noon(days) })
const kept = (box: number, days: number): HardQuestion => ({ questionId, box, answeredOn: day(days) })

describe('the first time', () => {
  test('an answer that fits leaves nothing behind', () => {
    expect(note(undefined, true, 0)).toBeUndefined()
  })

  test('a hard question comes back from the next day on', () => {
    const hard = note(undefined, false, 0)
    expect(hard).toEqual({ questionId, box: 1, answeredOn: day(0) })
    expect(hard && returnsFrom(hard)).toBe(day(1))
  })
})

describe('on the same day', () => {
  test.for([true, false])('trying again changes nothing (fits: %s)', (fits) => {
    const hard = note(undefined, false, 0)
    expect(note(hard, fits, 0)).toBe(hard)
    const moved = note(kept(2, -3), true, 0)
    expect(note(moved, fits, 0)).toBe(moved)
  })
})

describe('when it comes back', () => {
  test('it rests longer each time it comes easily, and then comes back no more', () => {
    let now = 0
    let hard = note(undefined, false, now)
    const rests: number[] = []
    while (hard !== undefined && !isSettled(hard) && rests.length < 20) {
      const from = returnsFrom(hard)
      const rest = restDays.find((days) => addDays(day(now), days) === from) ?? 0
      rests.push(rest)
      now += rest
      hard = note(hard, true, now)
    }
    expect(rests).toEqual([...restDays])
    expect(hard && returnsFrom(hard)).toBeUndefined()
  })

  test('it starts again in the first box when it is still hard', () => {
    expect(note(kept(4, -14), false, 0)).toEqual({ questionId, box: 1, answeredOn: day(0), returnedOn: day(0) })
  })

  test('it loses nothing by coming late', () => {
    expect(note(kept(2, -200), true, 0)).toMatchObject({ box: 3, answeredOn: day(0) })
  })
})

describe('before its day', () => {
  test('an answer that fits moves nothing on', () => {
    const hard = kept(3, -2)
    expect(note(hard, true, 0)).toBe(hard)
  })

  test('a hard one starts again, and is no return', () => {
    expect(note(kept(3, -2), false, 0)).toMatchObject({ box: 1, answeredOn: day(0), returnedOn: undefined })
  })

  test('a settled question comes back once it is hard again', () => {
    const settled = kept(restDays.length + 1, -90)
    expect(note(settled, true, 0)).toBe(settled)
    expect(note(settled, false, 0)).toMatchObject({ box: 1, answeredOn: day(0) })
  })
})

test('whatever the box and the clock, what is kept stays in a box and is never dropped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3, max: 12 }),
      fc.integer({ min: -4000, max: 4000 }),
      fc.integer({ min: -4000, max: 4000 }),
      fc.boolean(),
      (box, answered, now, fits) => {
        const next = note(kept(box, answered), fits, now)
        expect(next).toBeDefined()
        expect(next?.questionId).toBe(questionId)
        if (next?.answeredOn === day(now) && answered !== now) expect(next.box).toBeGreaterThanOrEqual(1)
      },
    ),
  )
})
