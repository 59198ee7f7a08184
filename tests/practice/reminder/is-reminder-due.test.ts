import { expect, test } from 'vitest'
import { isReminderDue } from '#practice/reminder/is-reminder-due.ts'

const at = (hours: number, minutes: number) => new Date(2026, 4, 10, hours, minutes)

test('a reminder is due at its time and later in the evening', () => {
  expect(isReminderDue('19:30', at(19, 30), undefined)).toBe(true)
  expect(isReminderDue('19:30', at(21, 0), '2026-05-09')).toBe(true)
})

test('nothing comes on a day on which something was written', () => {
  expect(isReminderDue('19:30', at(19, 30), '2026-05-10')).toBe(false)
})

test('nothing comes before its time, as after a journey west', () => {
  expect(isReminderDue('19:30', at(13, 30), undefined)).toBe(false)
})

test('nothing comes at night, as when a computer wakes late', () => {
  expect(isReminderDue('19:30', at(22, 1), undefined)).toBe(false)
  expect(isReminderDue('22:30', at(22, 30), undefined)).toBe(false)
})
