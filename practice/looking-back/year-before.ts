import { addDays, type Day } from '../local-day.ts'

/** Around the day, as few people write on the very same one. */
const around = 3

/** The same day a year earlier. 29 February becomes 28 February. */
export function yearBefore(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** The days about a year before, ends included. */
export function aboutYearBefore(day: Day): { from: Day; until: Day } {
  const then = yearBefore(day)
  return { from: addDays(then, -around), until: addDays(then, around) }
}
