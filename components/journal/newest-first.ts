import type { EntryWithId } from './entry.ts'

/** By the day a person chose; on one day the newest written first. */
export function newestFirst(entries: readonly EntryWithId[]): EntryWithId[] {
  // Plain comparison: thousands of days in a language's own order would take longer than opening them.
  return [...entries].sort(({ entry: a }, { entry: b }) => {
    if (a.day !== b.day) return a.day < b.day ? 1 : -1
    return b.createdAt - a.createdAt
  })
}
