import { expect, test } from 'vitest'
import { sumDays } from '#practice/looking-back/sum-days.ts'

const feelings = [
  { id: 'joy', group: 'bright' },
  { id: 'calm', group: 'calm' },
  { id: 'shame', group: 'low' },
] as const

test('has the days that were written on, oldest first, with the groups in one order', () => {
  const days = sumDays(
    [
      { day: '2026-11-03', feelings: ['shame', 'joy'] },
      { day: '2026-10-25', feelings: [] },
      { day: '2026-11-03', feelings: ['joy', 'calm'] },
    ],
    feelings,
  )
  expect(days).toEqual([
    { day: '2026-10-25', groups: [] },
    { day: '2026-11-03', groups: ['bright', 'calm', 'low'] },
  ])
})

test('a feeling that no longer ships is passed over', () => {
  expect(sumDays([{ day: '2026-11-03', feelings: ['gone'] }], feelings)).toEqual([{ day: '2026-11-03', groups: [] }])
})

test('nothing written is no day', () => {
  expect(sumDays([], feelings)).toEqual([])
})
