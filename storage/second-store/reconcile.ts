import { type AccantoDatabase, type SealedRecord, type StoreName, storeNames } from '../database.ts'
import { inBatches } from '../in-batches.ts'
import { lockFiles } from './files.ts'
import { nameOf, type RecordFileName } from './record-file.ts'
import type { SecondStore } from './second-store.ts'

export type Reconciled = {
  /** Records that the database lacked, or had in an older revision. */
  recovered: number
  /** Records that the second store lacked. */
  copied: number
  /** Files that a byte is missing from, or is wrong in. */
  damaged: number
}

/** Done for all records of a store together. */
type Work = { missing: SealedRecord[]; superseded: RecordFileName[] }

/**
 * Compares both stores, record by record, and makes them the same: the newest undamaged revision wins. Reads no key,
 * so it works while locked. One bad file never stops the rest.
 */
export async function reconcile(database: AccantoDatabase, second: SecondStore): Promise<Reconciled> {
  const total: Reconciled = { recovered: 0, copied: 0, damaged: 0 }

  const recover = async (store: StoreName, record: SealedRecord) => {
    const table = database[store]
    const isNewer = await database.transaction('rw', table, async () => {
      if (((await table.get(record.id))?.revision ?? 0) >= record.revision) return false
      await table.put(record)
      return true
    })
    if (isNewer) total.recovered += 1
  }
  const settle = async (store: StoreName, row: SealedRecord | undefined, files: RecordFileName[], work: Work) => {
    let standing = row
    for (const file of files) {
      if (file.revision <= (standing?.revision ?? 0)) break
      const record = await second.read(store, file)
      if (record) {
        await recover(store, record)
        standing = record
      } else total.damaged += 1
    }
    // Nothing readable at all: the damaged files stay, in case someone can still make sense of them.
    if (!standing) return
    const name = nameOf(standing)
    if (!files.some((file) => file.name === name)) work.missing.push(standing)
    work.superseded.push(...files.filter((file) => file.name !== name))
  }

  await lockFiles(async () => {
    for (const store of storeNames) {
      const files = await second.list(store)
      const rows = new Map((await database[store].toArray()).map((row) => [row.id, row]))
      const ids = [...new Set([...rows.keys(), ...files.keys()])]
      const work: Work = { missing: [], superseded: [] }
      await inBatches(ids, (id) => settle(store, rows.get(id), files.get(id) ?? [], work))
      await second.writeMany(store, work.missing)
      total.copied += work.missing.length
      await second.removeFiles(store, work.superseded)
    }
  })
  return total
}
