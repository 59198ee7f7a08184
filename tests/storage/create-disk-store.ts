import type { AccantoDatabase } from '#storage/database.ts'
import { createStore, type Store } from '#storage/store.ts'
import { createMemoryFiles } from './memory-files.ts'

/** The store of a browser that keeps on disk, with a second store in memory, and locked after a minute. */
export const createDiskStore = (database: AccantoDatabase): Store =>
  createStore({
    database,
    files: createMemoryFiles(),
    now: Date.now,
    getLimit: async () => 60_000,
    getPlace: async () => 'disk',
  })
