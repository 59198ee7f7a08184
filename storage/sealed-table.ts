import type * as z from 'zod/mini'
import type { AccantoDatabase, SealedRecord, StoreName } from './database.ts'
import { toBase64 } from './vault/base64.ts'
import type { KeyHolder } from './vault/data-key.ts'
import { seal, unseal } from './vault/seal.ts'
import type { Stop, Watch } from './watch.ts'
import { watchQuery } from './watch-query.ts'

export type Opened<T> = { id: string; revision: number; value: T }
/** Records that could be read, and the ids of those that could not: one bad record never hides the rest. */
export type OpenedAll<T> = { opened: Opened<T>[]; unreadable: string[] }

export type SealedTable<T> = {
  get: (id: string) => Promise<Opened<T> | undefined>
  getAll: () => Promise<OpenedAll<T>>
  /** Writes unless a revision as new or newer is there. Says whether the given value now stands. */
  putIfNewer: (id: string, revision: number, value: T) => Promise<boolean>
  /** Reads, changes and writes; starts again when another view wrote in between, so no update is lost. */
  update: (id: string, change: (value: T | undefined) => T) => Promise<T>
  delete: (id: string) => Promise<void>
  /** Deletes unless another view has written a newer revision. */
  deleteUnlessNewer: (id: string, revision: number) => Promise<void>
  /** Tells of every change, also from other views. Opens only what changed. */
  watchAll: Watch<OpenedAll<T>>
  watchOne: (id: string, ...subscriber: Parameters<Watch<T | undefined>>) => Stop
}

/**
 * One Dexie table whose records are sealed. Inside a transaction only Dexie is awaited (a crypto await there breaks
 * Firefox): values are sealed before and opened after.
 */
export function createSealedTable<T>(
  database: AccantoDatabase,
  keys: KeyHolder,
  store: StoreName,
  schema: z.ZodMiniType<T>,
): SealedTable<T> {
  const table = database[store]
  /** Parsed before it is sealed: a value that could not be read again is refused while the one before still stands. */
  const sealValue = async (id: string, revision: number, value: T) =>
    seal(await keys.requireKey(), store, id, revision, schema.parse(value))
  const open = async (record: SealedRecord): Promise<Opened<T>> => ({
    id: record.id,
    revision: record.revision,
    value: schema.parse(await unseal(await keys.requireKey(), store, record)),
  })
  const openAll = async (records: SealedRecord[], openOne = open): Promise<OpenedAll<T>> => {
    const results = await Promise.allSettled(records.map(openOne))
    const opened: Opened<T>[] = []
    const unreadable: string[] = []
    results.forEach((result, index) => {
      if (result.status === 'fulfilled') opened.push(result.value)
      else unreadable.push(records[index]?.id ?? '')
    })
    return { opened, unreadable }
  }
  /** Puts the record if the stored revision passes the test. */
  const putWhen = (record: SealedRecord, passes: (stored: number) => boolean) =>
    database.transaction('rw', table, async () => {
      const stored = (await table.get(record.id))?.revision ?? 0
      if (!passes(stored)) return false
      await table.put(record)
      return true
    })

  return {
    async get(id) {
      const record = await table.get(id)
      return record && (await open(record))
    },
    getAll: async () => openAll(await table.toArray()),
    async putIfNewer(id, revision, value) {
      const record = await sealValue(id, revision, value)
      return putWhen(record, (stored) => stored < revision)
    },
    async update(id, change) {
      for (;;) {
        const record = await table.get(id)
        const before = record && (await open(record))
        const value = change(before?.value)
        const revision = (before?.revision ?? 0) + 1
        const sealed = await sealValue(id, revision, value)
        if (await putWhen(sealed, (stored) => stored === revision - 1)) return value
      }
    },
    delete: (id) => table.delete(id),
    deleteUnlessNewer: (id, revision) =>
      database.transaction('rw', table, async () => {
        const stored = await table.get(id)
        if (stored && stored.revision <= revision) await table.delete(id)
      }),
    watchAll(notify, onError) {
      // By iv, which is new with every write: the same iv is the same record.
      let known = new Map<string, Opened<T>>()
      const openChanged = async (records: SealedRecord[]) => {
        const fresh = new Map<string, Opened<T>>()
        const all = await openAll(records, async (record) => {
          const write = toBase64(record.iv)
          const opened = known.get(write) ?? (await open(record))
          fresh.set(write, opened)
          return opened
        })
        known = fresh
        return all
      }
      return watchQuery(() => table.toArray(), openChanged, notify, onError)
    },
    watchOne: (id, notify, onError) =>
      watchQuery(
        () => table.get(id),
        async (record) => record && (await open(record)).value,
        notify,
        onError,
      ),
  }
}
