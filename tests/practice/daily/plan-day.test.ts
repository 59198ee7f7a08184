import { expect, test } from 'vitest'
import { planDay } from '#practice/daily/plan-day.ts'
import { addDays } from '#practice/local-day.ts'

const title = (contentNote?: string) => ({
  title: 'A title',
  minutes: 2 as const,
  line: 'A line.',
  serves: ['val-hope'],
  ...(contentNote === undefined ? {} : { contentNote }),
})
const titles = { bench: title(), dog: title(), night: title('About a fight.'), choir: title() }
const day = '2026-05-10'
const at = (updatedAt: number, isEnded = false) => ({ isBegun: true, isEnded, updatedAt })
const plan = (begun = {}, on = day) => planDay({ day: on, titles, begun, questionCount: 30 })

test('is the same however often it is asked on one day', () => {
  expect(plan()).toEqual(plan())
})

test('brings another question each day, and each once before any comes again', () => {
  const days = Array.from({ length: 30 }, (_, index) => plan({}, addDays(day, index)).question)
  expect(new Set(days).size).toBe(30)
  expect(plan({}, addDays(day, 30)).question).toBe(plan().question)
})

test('goes on with the conversation that was left last', () => {
  expect(plan({ dog: at(1), choir: at(3), bench: at(2) }).conversation).toBe('choir')
  expect(plan({ dog: at(1), choir: at(3, true) }).conversation).toBe('dog')
})

test('begins none with a content note by itself, and goes on with one that a person began', () => {
  const begun = Array.from({ length: 12 }, (_, index) => plan({}, addDays(day, index)).conversation)
  expect(new Set(begun)).toEqual(new Set(['bench', 'dog', 'choir']))
  expect(plan({ night: at(1) }).conversation).toBe('night')
})

test('brings no turn when all have come to an ending', () => {
  expect(plan({ bench: at(1, true), dog: at(1, true), choir: at(1, true) }).conversation).toBeUndefined()
})
