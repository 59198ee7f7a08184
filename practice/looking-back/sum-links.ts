import type { Day } from '../local-day.ts'
import { monthOf } from './month-weeks.ts'

export type LinkSum = {
  id: string
  /** The days it was written about, oldest first. */
  days: Day[]
  /** The first day of each month of them. */
  months: Day[]
}

/** What was written about, in the given order. What was not is not in it. */
export function sumLinks(links: readonly { day: Day; ids: readonly string[] }[], order: readonly string[]): LinkSum[] {
  return order.flatMap((id) => {
    const days = [...new Set(links.flatMap(({ day, ids }) => (ids.includes(id) ? [day] : [])))].toSorted()
    return days.length === 0 ? [] : [{ id, days, months: [...new Set(days.map(monthOf))] }]
  })
}
