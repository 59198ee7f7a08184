import type * as z from 'zod/mini'
import type { StoreName } from '../database.ts'
import { createKeptTable } from '../kept-table.ts'
import type { Safe } from '../safe.ts'
import { LockedError } from '../vault/locked-error.ts'
import type { BackupRecord } from './backup-record.ts'
import { toCanonical } from './to-canonical.ts'

/** One kind of the journal's records, as a copy sees them. */
export type JournalTable = {
  readAll: () => Promise<BackupRecord[]>
  change: (id: string, change: (before: BackupRecord | undefined) => BackupRecord | undefined) => Promise<void>
}

const unlessUnreadable = (error: unknown): undefined => {
  if (error instanceof LockedError) throw error
}

/**
 * `asRecord` puts a stored value into a copy's form, `asValue` takes it out. With an `onlyId` it is one document. What
 * can't be read here counts as missing: to bring back a copy is how it is repaired.
 */
export function createJournalTable<T>(
  safe: Safe,
  store: StoreName,
  schema: z.ZodMiniType<T>,
  asRecord: (id: string, value: T) => BackupRecord,
  asValue: (record: BackupRecord) => T | undefined,
  onlyId?: string,
): JournalTable {
  const table = createKeptTable(safe, store, schema)
  const get = (id: string) => table.get(id).catch(unlessUnreadable)
  const standingRevision = async (id: string) =>
    (await safe.getPlace()) === 'memory' ? 0 : ((await safe.records.get(store, id))?.revision ?? 0)
  return {
    async readAll() {
      if (onlyId === undefined) return (await table.getAll()).opened.map(({ id, value }) => asRecord(id, value))
      const opened = await get(onlyId)
      return opened ? [asRecord(onlyId, opened.value)] : []
    },
    async change(id, change) {
      for (;;) {
        const opened = await get(id)
        const revision = opened?.revision ?? (await standingRevision(id))
        const before = opened && asRecord(id, opened.value)
        const after = change(before)
        if (toCanonical(after) === toCanonical(before)) return
        const value = after && asValue(after)
        if (value === undefined) return table.deleteUnlessNewer(id, revision)
        // Refused when another view wrote in between: then it starts again from what that one wrote.
        if (await table.putIfNewer(id, revision + 1, value)) return
      }
    },
  }
}
