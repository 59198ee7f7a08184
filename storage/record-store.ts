import { type BulkStore, createBulkStore } from './bulk-store.ts'
import type { AccantoDatabase, SealedRecord, StoreName } from './database.ts'
import { isSameWrite } from './is-same-write.ts'
import { lockRecord } from './second-store/files.ts'
import type { SecondStore } from './second-store/second-store.ts'
import type { StartUp } from './start-up.ts'
import type { Stop, Watch } from './watch.ts'
import { watchQuery } from './watch-query.ts'

/** `stale-key`: the keyring has changed since the record was sealed; seal it again. */
export type PutResult = 'put' | 'refused' | 'stale-key'

/** Sealed records in both stores; knows no key. */
export type RecordStore = BulkStore & {
  get: (store: StoreName, id: string) => Promise<SealedRecord | undefined>
  getAll: (store: StoreName) => Promise<SealedRecord[]>
  /** Resolves once both stores have confirmed. `passes` decides by what stands now. */
  put: (
    store: StoreName,
    record: SealedRecord,
    generation: number,
    passes: (standing: SealedRecord | undefined) => boolean,
  ) => Promise<PutResult>
  delete: (store: StoreName, id: string, passes?: (standing: SealedRecord) => boolean) => Promise<void>
  /** The copy in the second store, for a record that does not open. */
  findCopy: (store: StoreName, id: string) => Promise<SealedRecord | undefined>
  /** Tells of every change, also from other views, once it is opened. */
  watchAll: <T>(store: StoreName, open: (found: SealedRecord[]) => Promise<T>, ...subscriber: Subscriber<T>) => Stop
  watchOne: <T>(
    store: StoreName,
    id: string,
    open: (found: SealedRecord | undefined) => Promise<T>,
    ...subscriber: Subscriber<T>
  ) => Stop
  count: (store: StoreName) => Promise<number>
  /** Resolves when both stores have been compared, and may be used. */
  ready: () => Promise<void>
}
type Subscriber<T> = Parameters<Watch<T>>

export function createRecordStore(database: AccantoDatabase, second: SecondStore, startUp: StartUp): RecordStore {
  /** Inside a transaction only Dexie is awaited. */
  const count = async (rows: number) => {
    const state = await database.meta.get('state')
    if (state) await database.meta.put({ ...state, sequence: state.sequence + 1, rows: state.rows + rows })
  }
  /** A query before the stores were compared would open the database unseen. */
  const watchWhenReady = (start: () => Stop, onError: (error: unknown) => void): Stop => {
    let isStopped = false
    let stop: Stop = () => {}
    startUp.ready().then(() => {
      if (!isStopped) stop = start()
    }, onError)
    return () => {
      isStopped = true
      stop()
    }
  }

  return {
    ...createBulkStore(database, second, startUp, count),
    ready: startUp.ready,
    async get(store, id) {
      await startUp.ready()
      return database[store].get(id)
    },
    async getAll(store) {
      await startUp.ready()
      return database[store].toArray()
    },
    async put(store, record, generation, passes) {
      await startUp.ready()
      const table = database[store]
      const outcome = await database.transaction('rw', [table, database.keys, database.meta], async () => {
        const standing = await table.get(record.id)
        if (!passes(standing)) return { result: 'refused' as const, standing }
        if ((await database.keys.get('keyring'))?.keyring.generation !== generation)
          return { result: 'stale-key' as const, standing }
        await table.put(record)
        await count(standing ? 0 : 1)
        return { result: 'put' as const, standing }
      })
      const { result, standing } = outcome
      const isStanding = (written: SealedRecord) => async () => isSameWrite(written, await table.get(record.id))
      if (result === 'put') {
        await second.keep(store, record, standing, isStanding(record))
        startUp.noteWrite()
      }
      // Another way was faster, or this one wrote the row and failed at the file: both stores confirm all the same.
      if (result === 'refused' && standing) await second.confirm(store, standing, isStanding(standing))
      return result
    },
    async delete(store, id, passes = () => true) {
      await startUp.ready()
      const table = database[store]
      // Under the lock, so that no comparison of the stores takes half a deletion for a loss; the files first, so that
      // none outlives the row and comes back at the next loss.
      await lockRecord(store, id, async () => {
        const standing = await table.get(id)
        if (standing && !passes(standing)) return
        await second.remove(store, id)
        await database.transaction('rw', [table, database.meta], async () => {
          const found = await table.get(id)
          if (!found || !passes(found)) return
          await table.delete(id)
          await count(-1)
        })
      })
      startUp.noteWrite()
    },
    findCopy: second.find,
    watchAll: (store, open, notify, onError) =>
      watchWhenReady(() => watchQuery(() => database[store].toArray(), open, notify, onError), onError),
    watchOne: (store, id, open, notify, onError) =>
      watchWhenReady(() => watchQuery(() => database[store].get(id), open, notify, onError), onError),
    async count(store) {
      await startUp.ready()
      return database[store].count()
    },
  }
}
