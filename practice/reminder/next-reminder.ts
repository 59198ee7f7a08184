import { isReminderTime } from './is-reminder-time.ts'

/**
 * When a reminder comes next, after `now`: that time by the clock on the wall, whatever daylight saving or a journey does
 * to the hours between. `time`: local, `HH:MM`. Undefined for a time at which none may come.
 */
export function nextReminder(time: string, now: Date): Date | undefined {
  const [hours, minutes] = time.split(':').map(Number)
  if (!isReminderTime(time) || hours === undefined || minutes === undefined) return undefined
  const onDay = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes)
  const today = onDay(0)
  return today > now ? today : onDay(1)
}
