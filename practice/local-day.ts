/** A local day as `YYYY-MM-DD`, by the clock on the wall: what a person calls today. */
export type Day = string

const two = (number: number) => String(number).padStart(2, '0')

/** The local day of an instant, in the zone of the device. */
export function toDay(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon UTC of a day: far from midnight, so that neither zones nor daylight saving move it. */
export function fromDay(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}

export function addDays(day: Day, days: number): Day {
  const date = fromDay(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: Day): Day => addDays(day, -((fromDay(day).getUTCDay() + 6) % 7))

/** The seven days of a day's week, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = mondayOf(day)
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}
