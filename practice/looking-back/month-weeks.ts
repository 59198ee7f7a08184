import { addDays, type Day, weekOf } from '../local-day.ts'

/** `2026-11-23` to `2026-11-01`. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The weeks of a day's month, from Monday; places that belong to another month are undefined. */
export function monthWeeks(day: Day): (Day | undefined)[][] {
  const first = monthOf(day)
  const weeks: (Day | undefined)[][] = []
  for (let week = weekOf(first); week.some((weekday) => monthOf(weekday) === first); ) {
    weeks.push(week.map((weekday) => (monthOf(weekday) === first ? weekday : undefined)))
    week = week.map((weekday) => addDays(weekday, 7))
  }
  return weeks
}
