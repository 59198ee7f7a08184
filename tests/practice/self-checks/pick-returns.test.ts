import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays, toDay } from '#practice/local-day.ts'
import { restDays, returnsFrom } from '#practice/self-checks/boxes.ts'
import type { HardQuestion } from '#practice/self-checks/hard-question.ts'
import { noteAnswer } from '#practice/self-checks/note-answer.ts'
import { mostReturnsADay, pickReturns } from '#practice/self-checks/pick-returns.ts'

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

const now = new Date(2026, 2, 29, 12)
const today = toDay(now)
const hard = (questionId: string, box: number, daysAgo: number): HardQuestion => ({
  questionId,
  box,
  answeredOn: addDays(today, -daysAgo),
})
const pick = (kept: readonly HardQuestion[], at = now) =>
  pickReturns(kept, { now: at, questionIds: kept.map(({ questionId }) => questionId) })

describe('its day', () => {
  test.for(restDays.map((rest, index) => [index + 1, rest] as const))(
    'in box %i comes after %i days',
    ([box, rest]) => {
      expect(pick([hard('role-a', box, rest - 1)])).toEqual([])
      expect(pick([hard('role-a', box, rest)])).toEqual(['role-a'])
      expect(pick([hard('role-a', box, rest + 400)])).toEqual(['role-a'])
    },
  )

  test('a settled question comes back no more', () => {
    expect(pick([hard('role-a', restDays.length + 1, 4000)])).toEqual([])
  })

  test.for([
    ['forward', '2026-03-28', '2026-03-28T22:59:00Z', '2026-03-28T23:01:00Z'],
    ['back', '2026-10-24', '2026-10-24T21:59:00Z', '2026-10-24T22:01:00Z'],
    ['back the evening before', '2026-10-25', '2026-10-25T22:59:00Z', '2026-10-25T23:01:00Z'],
  ] as const)('begins at midnight on the wall when clocks go %s', ([, answeredOn, before, after]) => {
    process.env.TZ = 'Europe/Rome'
    const kept = [{ questionId: 'role-a', box: 1, answeredOn }]
    expect(pick(kept, new Date(before))).toEqual([])
    expect(pick(kept, new Date(after))).toEqual(['role-a'])
  })
})

describe('three a day', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => hard(`role-${name}`, 1, 10))

  test('the rest is offered on another day', () => {
    expect(pick(many)).toEqual(['role-a', 'role-b', 'role-c'])
    expect(pick(many, new Date(2026, 2, 30, 12))).toEqual(['role-a', 'role-b', 'role-c'])
  })

  test.for([true, false])('answering makes no room for more on the same day (fits: %s)', (fits) => {
    const answer = (kept: readonly HardQuestion[], id: string) =>
      kept.map((one) => (one.questionId === id ? (noteAnswer(one, { questionId: id, fits, now }) ?? one) : one))
    const one = answer(many, 'role-a')
    expect(pick(one)).toEqual(['role-b', 'role-c'])
    const three = answer(answer(one, 'role-b'), 'role-c')
    expect(pick(three)).toEqual([])
    expect(pick(three, new Date(2026, 2, 30, 12)).slice(0, 2)).toEqual(['role-d', 'role-e'])
  })

  test('the lowest box first, then the earliest day', () => {
    const kept = [hard('role-a', 3, 50), hard('role-b', 2, 5), hard('role-c', 1, 2), hard('role-d', 2, 9)]
    expect(pick(kept)).toEqual(['role-c', 'role-d', 'role-b'])
  })
})

describe('clocks that jump', () => {
  test('a day kept by a clock that ran years ahead holds nothing up', () => {
    expect(pick([hard('role-a', 5, -3000)])).toEqual(['role-a'])
  })

  test('a flight to the west brings nothing back early', () => {
    const instant = new Date('2026-05-12T10:30:00Z')
    process.env.TZ = 'Pacific/Kiritimati'
    const kept = noteAnswer(undefined, { questionId: 'role-a', fits: false, now: instant })
    process.env.TZ = 'Pacific/Pago_Pago'
    expect(toDay(instant)).toBe('2026-05-11')
    expect(pick(kept ? [kept] : [], instant)).toEqual([])
  })
})

describe('whatever is kept', () => {
  const keptRows = fc.array(
    fc.record({
      questionId: fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `role-${name}`), 'gone', ''),
      box: fc.integer({ min: -2, max: 9 }),
      answeredOn: fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days)),
      returnedOn: fc.option(
        fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days)),
        { nil: undefined },
      ),
    }),
  )
  const questionIds = ['role-a', 'role-b', 'role-c', 'role-d', 'role-e', 'role-f', 'role-g']
  const check = (property: (kept: readonly HardQuestion[]) => void) =>
    fc.assert(fc.property(keptRows, (kept) => property(kept)))

  test('never more than three in a day, those taken counted in', () => {
    check((kept) => {
      const taken = new Set(kept.filter(({ returnedOn }) => returnedOn === today).map(({ questionId }) => questionId))
      const picked = pickReturns(kept, { now, questionIds })
      expect(picked.length).toBeLessThanOrEqual(mostReturnsADay)
      expect(picked.length + taken.size).toBeLessThanOrEqual(Math.max(mostReturnsADay, taken.size))
      expect(picked.filter((id) => taken.has(id))).toEqual([])
    })
  })

  test('only questions that ship, each once', () => {
    check((kept) => {
      const picked = pickReturns(kept, { now, questionIds })
      expect(new Set(picked).size).toBe(picked.length)
      expect(picked.filter((id) => !questionIds.includes(id))).toEqual([])
    })
  })

  test('none before its day', () => {
    check((kept) => {
      const byRightClock = kept.filter(({ answeredOn }) => answeredOn <= addDays(today, 2))
      const unique = [...new Map(byRightClock.map((one) => [one.questionId, one])).values()]
      const picked = pickReturns(unique, { now, questionIds })
      const days = unique.filter(({ questionId }) => picked.includes(questionId)).map(returnsFrom)
      expect(days.filter((from) => from === undefined || from > today)).toEqual([])
    })
  })

  test('the same for every order and every hour of the day', () => {
    check((kept) => {
      const unique = [...new Map(kept.map((one) => [one.questionId, one])).values()]
      const picked = pickReturns(unique, { now, questionIds })
      expect(pickReturns(unique.toReversed(), { now, questionIds })).toEqual(picked)
      expect(pickReturns(unique, { now: new Date(2026, 2, 29, 23, 59), questionIds })).toEqual(picked)
    })
  })
})

test('over months of coming and going, no day brings more than three, and each rests as long as it should', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `types-${name}`)
  const visit = fc.record({
    gap: fc.integer({ min: 0, max: 40 }),
    fits: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 40 }), (visits) => {
      const start = names.map((questionId): HardQuestion => ({ questionId, box: 1, answeredOn: '2026-01-01' }))
      let kept = new Map(start.map((one) => [one.questionId, one]))
      let day = 1
      const takenOn = new Map<string, number>()
      for (const { gap, fits } of visits) {
        day += gap
        const at = new Date(2026, 0, day, 12)
        for (const next of fits) {
          const [questionId] = pickReturns([...kept.values()], { now: at, questionIds: names })
          if (questionId === undefined) break
          const before = kept.get(questionId)
          expect(before && (returnsFrom(before) ?? '')).toSatisfy((from: string) => from <= toDay(at))
          const after = noteAnswer(before, { questionId, fits: next, now: at })
          if (after) kept = new Map([...kept, [questionId, after]])
          takenOn.set(toDay(at), (takenOn.get(toDay(at)) ?? 0) + 1)
        }
      }
      expect([...takenOn.values()].filter((taken) => taken > mostReturnsADay)).toEqual([])
    }),
  )
})
