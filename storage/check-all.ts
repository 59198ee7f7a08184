import * as z from 'zod/mini'
import { type StoreName, storeNames } from './database.ts'
import type { Safe } from './safe.ts'
import { createSealedTable } from './sealed-table.ts'
import { mendFiles, mendRows } from './second-store/mend.ts'
import { type Reconciled, reconcile } from './second-store/reconcile.ts'

export type CheckReport = Reconciled & {
  /** Reflections in each store, after mending. */
  inDatabase: number
  inFiles: number
  /** Ids that open in neither store. */
  unreadable: { store: StoreName; id: string }[]
}

/**
 * Compares both stores, mends what one of them lacks, and opens every record. Throws LockedError. Takes seconds with
 * thousands of entries: for a quiet moment, or when a person asks.
 */
export async function checkAll(safe: Safe): Promise<CheckReport> {
  const { database, records, second } = safe
  await records.ready()
  const reconciled = await reconcile(database, second)
  // Rows first: a file is written again from its row.
  const mended = (await mendRows(safe)) + (await mendFiles(safe))
  const unreadable: CheckReport['unreadable'] = []
  for (const store of storeNames) {
    const table = createSealedTable(safe, store, z.unknown())
    for (const id of (await table.getAll()).unreadable) unreadable.push({ store, id })
  }
  return {
    ...reconciled,
    damaged: reconciled.damaged + mended,
    inDatabase: await records.count('entries'),
    inFiles: (await second.list('entries')).size,
    unreadable,
  }
}
