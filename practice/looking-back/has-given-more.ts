import { addDays, type Day } from '../local-day.ts'
import type { BalanceWeek } from './sum-balance.ts'

/** How many weeks in a row, of those with both answers, make "long". Accanto's choice: the unit names no number. */
const longWeeks = 3
/** One step of the five words, such as from "a little" to "some". */
const clearly = 1
/** Older answers say little about today. */
const recentDays = 8 * 7

/** Whether giving has clearly outweighed receiving in each of the last weeks with both answers (help-balance). */
export function hasGivenMore(weeks: readonly BalanceWeek[], today: Day): boolean {
  const since = addDays(today, -recentDays)
  const recent = weeks
    .filter(({ week, gave, received }) => week >= since && gave !== undefined && received !== undefined)
    .slice(-longWeeks)
  return recent.length === longWeeks && recent.every(({ gave = 0, received = 0 }) => gave - received >= clearly)
}
