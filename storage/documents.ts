import type * as z from 'zod/mini'
import { createKeptTable } from './kept-table.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** One small sealed value with an id of its own: ticks, favourites, contacts, where a view was left. */
export type StoredDocument<T> = {
  get: () => Promise<T>
  update: (change: (value: T) => T) => Promise<T>
  watch: Watch<T>
}

/** `initial` stands until something is kept. */
export function createDocument<T>(safe: Safe, id: string, schema: z.ZodMiniType<T>, initial: T): StoredDocument<T> {
  const table = createKeptTable(safe, 'documents', schema)
  return {
    get: async () => (await table.get(id))?.value ?? initial,
    update: (change) => table.update(id, (value) => change(value ?? initial)),
    watch: (notify, onError) => table.watchOne(id, (value) => notify(value ?? initial), onError),
  }
}
