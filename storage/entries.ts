import type { AccantoDatabase } from './database.ts'
import { type Entry, entrySchema, isEmpty, type Writing } from './entry.ts'
import { createSealedTable, type OpenedAll } from './sealed-table.ts'
import type { KeyHolder } from './vault/data-key.ts'
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

/** The journal. `now` gives milliseconds since 1970. */
export function createEntries(database: AccantoDatabase, keys: KeyHolder, now: () => number): Entries {
  const table = createSealedTable(database, keys, 'entries', entrySchema)
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
      return table.update(id, (before) => ({ ...writing, createdAt: before?.createdAt ?? now(), updatedAt: now() }))
    },
    moveToTrash: (id) => change(id, (entry) => ({ ...entry, deletedAt: now() })),
    restore: (id) => change(id, ({ deletedAt: _, ...entry }) => entry),
    deleteForGood: (id) => table.delete(id),
    async emptyOldTrash() {
      const { opened } = await table.getAll()
      const old = opened.filter(({ value }) => value.deletedAt !== undefined && now() - value.deletedAt > trashTime)
      await Promise.all(old.map(({ id, revision }) => table.deleteUnlessNewer(id, revision)))
    },
    count: () => database.entries.count(),
    watchAll: table.watchAll,
  }
}
