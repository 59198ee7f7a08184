import { type Day, weekOf } from './local-day.ts'

export type DaySum = { day: Day; duties: string[] }

/** The days of a week on which something was ticked. Days without are not in it: a gap is nobody's business. */
export function sumWeek(ticks: Readonly<Record<Day, readonly string[]>>, day: Day): DaySum[] {
  return weekOf(day).flatMap((weekday) => {
    const duties = ticks[weekday] ?? []
    return duties.length > 0 ? [{ day: weekday, duties: [...duties] }] : []
  })
}
