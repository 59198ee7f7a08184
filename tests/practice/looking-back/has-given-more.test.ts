import { expect, test } from 'vitest'
import { hasGivenMore } from '#practice/looking-back/has-given-more.ts'

type Answer = readonly [week: string, gave: number | undefined, received: number | undefined]

const isMore = (answers: readonly Answer[], today = '2026-11-23') =>
  hasGivenMore(
    answers.map(([week, gave, received]) => ({ week, gave, received, from: [] })),
    today,
  )

const long: Answer[] = [
  ['2026-10-26', 3, 1],
  ['2026-11-09', 4, 3],
  ['2026-11-16', 2, 0.5],
]

test('three weeks of clearly giving more are long', () => {
  expect(isMore(long)).toBe(true)
})

test('two are not, and neither is an even week among the last three', () => {
  expect(isMore(long.slice(1))).toBe(false)
  expect(isMore([...long, ['2026-11-23', 2, 2]])).toBe(false)
})

test('weeks with half an answer say nothing either way', () => {
  expect(isMore([...long, ['2026-11-23', 0, undefined]])).toBe(true)
  expect(isMore([...long.slice(1), ['2026-11-23', 4, undefined]])).toBe(false)
})

test('weeks long past say nothing about today', () => {
  expect(isMore(long, '2027-02-01')).toBe(false)
})

test('receiving more, or a little less, is no matter', () => {
  expect(isMore(long.map(([week, gave, received]): Answer => [week, received, gave]))).toBe(false)
  expect(isMore(long.map(([week]): Answer => [week, 2.5, 2]))).toBe(false)
})
