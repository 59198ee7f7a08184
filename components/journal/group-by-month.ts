import type { EntryWithId } from './entry.ts'

export type MonthGroup = { month: string; entries: EntryWithId[] }

/** Entries, newest first as they come, by month. `month` is its first day. */
export function groupByMonth(entries: readonly EntryWithId[]): MonthGroup[] {
  const groups = new Map<string, EntryWithId[]>()
  for (const entry of entries) {
    const month = `${entry.entry.day.slice(0, 7)}-01`
    const inMonth = groups.get(month) ?? []
    inMonth.push(entry)
    groups.set(month, inMonth)
  }
  return [...groups].map(([month, inMonth]) => ({ month, entries: inMonth }))
}
