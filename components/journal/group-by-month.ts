import type { EntryWithId } from './entry.ts'

export type MonthGroup = { month: string; entries: EntryWithId[] }

/** Newest first, by the day a person chose; on one day the newest written first. `month` is its first day. */
export function groupByMonth(entries: readonly EntryWithId[]): MonthGroup[] {
  const sorted = [...entries].sort(
    (a, b) => b.entry.day.localeCompare(a.entry.day) || b.entry.createdAt - a.entry.createdAt,
  )
  const groups = new Map<string, EntryWithId[]>()
  for (const entry of sorted) {
    const month = `${entry.entry.day.slice(0, 7)}-01`
    const inMonth = groups.get(month) ?? []
    inMonth.push(entry)
    groups.set(month, inMonth)
  }
  return [...groups].map(([month, inMonth]) => ({ month, entries: inMonth }))
}
