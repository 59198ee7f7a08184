import { type Entry, entrySchema, isEmpty, versionLimit, type Writing, writingSchema } from './entry.ts'
import { createKeptTable } from './kept-table.ts'
import type { Safe } from './safe.ts'
import type { OpenedAll } from './sealed-table.ts'
import type { Watch } from './watch.ts'

/** How long an entry stays in the trash. */
export const trashDays = 30
const trashTime = trashDays * 24 * 60 * 60 * 1000

export type Entries = {
  get: (id: string) => Promise<Entry | undefined>
  /** Keeps what was written, and how it was linked. Throws RangeError when nothing was written. */
  save: (id: string, writing: Writing) => Promise<Entry>
  moveToTrash: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
  deleteForGood: (id: string) => Promise<void>
  /** Takes away what has been in the trash for 30 days. */
  emptyOldTrash: () => Promise<void>
  count: () => Promise<number>
  watchAll: Watch<OpenedAll<Entry>>
}

/** What an entry said until now goes to its versions, unless nothing in it changed. */
function withVersion(before: Entry | undefined, writing: Writing): Pick<Entry, 'versions'> {
  if (!before) return {}
  const { createdAt: _, updatedAt, deletedAt: __, versions = [], ...written } = before
  if (JSON.stringify(writingSchema.parse(written)) === JSON.stringify(writingSchema.parse(writing))) return { versions }
  return { versions: [...versions, { savedAt: updatedAt, writing: written }].slice(-versionLimit) }
}

/** The journal. `now` gives milliseconds since 1970. */
export function createEntries(safe: Safe, now: () => number): Entries {
  const table = createKeptTable(safe, 'entries', entrySchema)
  const change = async (id: string, changeEntry: (entry: Entry) => Entry) => {
    await table.update(id, (entry) => {
      if (!entry) throw new RangeError(`No entry ${id}`)
      return changeEntry(entry)
    })
  }
  return {
    get: async (id) => (await table.get(id))?.value,
    async save(id, writing) {
      if (isEmpty(writing)) throw new RangeError('An empty entry is never stored.')
      return table.update(id, (before) => ({
        ...writing,
        createdAt: before?.createdAt ?? now(),
        updatedAt: now(),
        ...withVersion(before, writing),
      }))
    },
    moveToTrash: (id) => change(id, (entry) => ({ ...entry, deletedAt: now() })),
    restore: (id) => change(id, ({ deletedAt: _, ...entry }) => entry),
    deleteForGood: (id) => table.delete(id),
    async emptyOldTrash() {
      const { opened } = await table.getAll()
      const old = opened.filter(({ value }) => value.deletedAt !== undefined && now() - value.deletedAt > trashTime)
      await Promise.all(old.map(({ id, revision }) => table.deleteUnlessNewer(id, revision)))
    },
    count: async () =>
      (await safe.getPlace()) === 'memory' ? (await table.getAll()).opened.length : safe.records.count('entries'),
    watchAll: table.watchAll,
  }
}
