import type { AccantoDatabase, SealedRecord, StoreName } from './database.ts'
import { isSameWrite } from './is-same-write.ts'
import { lockFiles } from './second-store/files.ts'
import type { SecondStore } from './second-store/second-store.ts'
import type { StartUp } from './start-up.ts'

/** Many records in one step: thousands one by one take minutes, and every open list is drawn anew after each. */
export type BulkStore = {
  /** Puts those that are newer than what stands; undefined when the key is stale. Resolves with the ids put. */
  putMany: (store: StoreName, records: SealedRecord[], generation: number) => Promise<Set<string> | undefined>
  /** Takes away those that stand in no newer revision. */
  deleteMany: (store: StoreName, records: { id: string; revision: number }[]) => Promise<void>
}

export function createBulkStore(
  database: AccantoDatabase,
  second: SecondStore,
  startUp: StartUp,
  count: (rows: number) => Promise<void>,
): BulkStore {
  return {
    async putMany(store, records, generation) {
      await startUp.ready()
      // A browser that ends before all files are written compares the stores at its next start.
      await startUp.expectComparison()
      const table = database[store]
      const outcome = await database.transaction('rw', [table, database.keys, database.meta], async () => {
        if ((await database.keys.get('keyring'))?.keyring.generation !== generation) return undefined
        const standing = await table.bulkGet(records.map(({ id }) => id))
        const newer = records
          .map((record, index) => ({ record, before: standing[index] }))
          .filter(({ record, before }) => (before?.revision ?? 0) < record.revision)
        await table.bulkPut(newer.map(({ record }) => record))
        await count(newer.filter(({ before }) => before === undefined).length)
        return newer
      })
      if (outcome) {
        await second.keepMany(store, outcome, async (written) => {
          const standing = await table.bulkGet(written.map(({ id }) => id))
          return written.filter((record, index) => isSameWrite(record, standing[index]))
        })
      }
      startUp.noteWrite()
      return outcome && new Set(outcome.map(({ record }) => record.id))
    },
    async deleteMany(store, records) {
      await startUp.ready()
      const table = database[store]
      const isGoing = (standing: SealedRecord | undefined, index: number) =>
        standing !== undefined && standing.revision <= (records[index]?.revision ?? 0)
      // The files first, as with one: none may outlive its row and come back at the next loss.
      await lockFiles(async () => {
        const ids = records.map(({ id }) => id)
        const going = (await table.bulkGet(ids)).flatMap((found, index) =>
          found && isGoing(found, index) ? [found.id] : [],
        )
        const files = await second.list(store)
        await second.removeFiles(
          store,
          going.flatMap((id) => files.get(id) ?? []),
        )
        await database.transaction('rw', [table, database.meta], async () => {
          const found = (await table.bulkGet(ids)).flatMap((row, index) => (row && isGoing(row, index) ? [row.id] : []))
          await table.bulkDelete(found)
          await count(-found.length)
        })
      })
      startUp.noteWrite()
    },
  }
}
