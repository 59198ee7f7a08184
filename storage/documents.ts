import type * as z from 'zod/mini'
import type { AccantoDatabase } from './database.ts'
import { createSealedTable } from './sealed-table.ts'
import type { KeyHolder } from './vault/data-key.ts'
import type { Watch } from './watch.ts'

/** One small sealed value with an id of its own: ticks, favourites, contacts, where a view was left. */
export type StoredDocument<T> = {
  get: () => Promise<T>
  update: (change: (value: T) => T) => Promise<T>
  watch: Watch<T>
}

/** `initial` stands until something is kept. */
export function createDocument<T>(
  database: AccantoDatabase,
  keys: KeyHolder,
  id: string,
  schema: z.ZodMiniType<T>,
  initial: T,
): StoredDocument<T> {
  const table = createSealedTable(database, keys, 'documents', schema)
  return {
    get: async () => (await table.get(id))?.value ?? initial,
    update: (change) => table.update(id, (value) => change(value ?? initial)),
    watch: (notify, onError) => table.watchOne(id, (value) => notify(value ?? initial), onError),
  }
}
