import type { Day } from './local-day.ts'

export type Period = { from: Day; until: Day }

const isWithin = (day: Day, { from, until }: Period) => from <= day && day <= until

/** On how many days of a period, its ends included, each duty was ticked. Duties without a tick are not in it. */
export function sumDuties(ticks: Readonly<Record<Day, readonly string[]>>, period: Period): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [day, duties] of Object.entries(ticks)) {
    if (!isWithin(day, period)) continue
    for (const duty of new Set(duties)) sums.set(duty, (sums.get(duty) ?? 0) + 1)
  }
  return sums
}

/** How many days of a period, its ends included, are among these. */
export const countDays = (days: readonly Day[], period: Period): number =>
  new Set(days.filter((day) => isWithin(day, period))).size
