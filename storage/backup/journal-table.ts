import type * as z from 'zod/mini'
import type { StoreName } from '../database.ts'
import { createKeptTable } from '../kept-table.ts'
import type { Safe } from '../safe.ts'
import { LockedError } from '../vault/locked-error.ts'
import type { BackupRecord } from './backup-record.ts'
import type { RecordChange } from './backup-target.ts'
import { toCanonical } from './to-canonical.ts'

/** One kind of the journal's records, as a copy sees them. */
export type JournalTable = {
  readAll: () => Promise<BackupRecord[]>
  change: (changes: readonly RecordChange[]) => Promise<void>
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
  const getAll = async () => {
    if (onlyId === undefined) return (await table.getAll()).opened
    const opened = await table.get(onlyId).catch(unlessUnreadable)
    return opened ? [opened] : []
  }
  /** What stands and can't be read is written over, too. */
  const standingRevision = async (id: string) =>
    (await safe.getPlace()) === 'memory' ? 0 : ((await safe.records.get(store, id))?.revision ?? 0)

  /** Resolves with the changes that another view came in between of: they start again from what that one wrote. */
  const tryAll = async (changes: readonly RecordChange[]): Promise<RecordChange[]> => {
    const opened = new Map((await getAll()).map((one) => [one.id, one]))
    const puts: { id: string; revision: number; value: T }[] = []
    const deletes: { id: string; revision: number }[] = []
    for (const { id, change } of changes) {
      const known = opened.get(id)
      const before = known && asRecord(id, known.value)
      const after = change(before)
      if (toCanonical(after) === toCanonical(before)) continue
      const revision = known?.revision ?? (await standingRevision(id))
      const value = after && asValue(after)
      if (value === undefined) deletes.push({ id, revision })
      else puts.push({ id, revision: revision + 1, value })
    }
    if (deletes.length > 0) await table.deleteMany(deletes)
    const put = puts.length > 0 ? await table.putMany(puts) : new Set<string>()
    const refused = new Set(puts.filter(({ id }) => !put.has(id)).map(({ id }) => id))
    return changes.filter(({ id }) => refused.has(id))
  }
  return {
    readAll: async () => (await getAll()).map(({ id, value }) => asRecord(id, value)),
    async change(changes) {
      let left = [...changes]
      while (left.length > 0) left = await tryAll(left)
    },
  }
}
