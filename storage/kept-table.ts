import type * as z from 'zod/mini'
import type { StoreName } from './database.ts'
import type { Safe } from './safe.ts'
import { createSealedTable, type SealedTable } from './sealed-table.ts'
import { createSessionTable } from './session-table.ts'
import type { Stop } from './watch.ts'

/** One kind of records, where this computer's owner wants them: on disk, sealed; or in memory only. */
export function createKeptTable<T>(safe: Safe, store: StoreName, schema: z.ZodMiniType<T>): SealedTable<T> {
  const onDisk = createSealedTable(safe, store, schema)
  const inMemory = createSessionTable(store, schema)
  const choose = async () => ((await safe.getPlace()) === 'memory' ? inMemory : onDisk)
  const watchChosen = (start: (table: SealedTable<T>) => Stop, onError: (error: unknown) => void): Stop => {
    let isStopped = false
    let stop: Stop = () => {}
    choose().then((table) => {
      if (!isStopped) stop = start(table)
    }, onError)
    return () => {
      isStopped = true
      stop()
    }
  }
  return {
    get: async (id) => (await choose()).get(id),
    getAll: async () => (await choose()).getAll(),
    putIfNewer: async (id, revision, value) => (await choose()).putIfNewer(id, revision, value),
    putMany: async (values) => (await choose()).putMany(values),
    deleteMany: async (records) => (await choose()).deleteMany(records),
    update: async (id, change) => (await choose()).update(id, change),
    delete: async (id) => (await choose()).delete(id),
    deleteUnlessNewer: async (id, revision) => (await choose()).deleteUnlessNewer(id, revision),
    watchAll: (notify, onError) => watchChosen((table) => table.watchAll(notify, onError), onError),
    watchOne: (id, notify, onError) => watchChosen((table) => table.watchOne(id, notify, onError), onError),
  }
}
