import { expect, test } from 'vitest'
import { questionOfDay } from '#practice/daily/question-of-day.ts'

test('a day asks one question however often it is asked, and the next day the next one', () => {
  const today = questionOfDay('2026-05-10', 30)
  expect(questionOfDay('2026-05-10', 30)).toBe(today)
  expect(questionOfDay('2026-05-11', 30)).toBe((today + 1) % 30)
})

test('asking for another goes through all of them before one comes back', () => {
  const asked = Array.from({ length: 30 }, (_, another) => questionOfDay('2026-05-10', 30, another))
  expect(new Set(asked).size).toBe(30)
  expect(questionOfDay('2026-05-10', 30, 30)).toBe(asked[0])
})

test('where there is no question, nothing breaks', () => {
  expect(questionOfDay('2026-05-10', 0, 3)).toBe(0)
})
