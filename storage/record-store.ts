import type { AccantoDatabase, SealedRecord, StoreName } from './database.ts'
import type { SecondStore } from './second-store/second-store.ts'
import type { StartUp } from './start-up.ts'
import type { Stop, Watch } from './watch.ts'
import { watchQuery } from './watch-query.ts'

/** `stale-key`: the keyring has changed since the record was sealed; seal it again. */
export type PutResult = 'put' | 'refused' | 'stale-key'

/** Sealed records in both stores; knows no key. */
export type RecordStore = {
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

const isSame = (a: SealedRecord, b: SealedRecord | undefined) =>
  b !== undefined && a.revision === b.revision && a.iv.every((byte, index) => byte === b.iv[index])

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
      if (outcome.result === 'put') {
        await second.keep(store, record, outcome.standing, async () => isSame(record, await table.get(record.id)))
        startUp.noteWrite()
      }
      return outcome.result
    },
    async delete(store, id, passes = () => true) {
      await startUp.ready()
      const isGone = await database.transaction('rw', [database[store], database.meta], async () => {
        const standing = await database[store].get(id)
        if (!standing) return true
        if (!passes(standing)) return false
        await database[store].delete(id)
        await count(-1)
        return true
      })
      if (!isGone) return
      await second.remove(store, id)
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
