import { toDay } from '../local-day.ts'
import { isReminderTime } from './is-reminder-time.ts'

const two = (number: number) => String(number).padStart(2, '0')

/**
 * Whether a reminder may be shown now, when its alarm has gone off: not before its time by the clock on the wall, as after
 * a journey west; not at night, as when a computer wakes late; not on a day on which something was written.
 * `time`: local, `HH:MM`. `writtenOn`: the last local day on which something was written, as far as it is known.
 */
export function isReminderDue(time: string, now: Date, writtenOn: string | undefined): boolean {
  const clock = `${two(now.getHours())}:${two(now.getMinutes())}`
  return isReminderTime(time) && isReminderTime(clock) && clock >= time && writtenOn !== toDay(now)
}
