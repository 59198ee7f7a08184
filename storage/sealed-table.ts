import type * as z from 'zod/mini'
import type { SealedRecord, StoreName } from './database.ts'
import type { Safe } from './safe.ts'
import { toBase64 } from './vault/base64.ts'
import type { DataKeys } from './vault/data-keys.ts'
import { seal } from './vault/seal.ts'
import { unsealWith } from './vault/unseal-with.ts'
import type { Stop, Watch } from './watch.ts'

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
  /** The same for many, in one step. Resolves with the ids of those that now stand as given. */
  putMany: (values: readonly { id: string; revision: number; value: T }[]) => Promise<Set<string>>
  delete: (id: string) => Promise<void>
  /** Deletes unless another view has written a newer revision. */
  deleteUnlessNewer: (id: string, revision: number) => Promise<void>
  deleteMany: (records: { id: string; revision: number }[]) => Promise<void>
  /** Tells of every change, also from other views. Opens only what changed. */
  watchAll: Watch<OpenedAll<T>>
  watchOne: (id: string, ...subscriber: Parameters<Watch<T | undefined>>) => Stop
}

/**
 * One kind of records, sealed, in both stores. Values are sealed before a transaction and opened after: a crypto await
 * inside one breaks Firefox.
 */
export function createSealedTable<T>(
  { records, vault }: Safe,
  store: StoreName,
  schema: z.ZodMiniType<T>,
): SealedTable<T> {
  const parse = (record: SealedRecord, plain: unknown): Opened<T> => ({
    id: record.id,
    revision: record.revision,
    value: schema.parse(plain),
  })
  const openWith = async (keys: DataKeys, record: SealedRecord): Promise<Opened<T>> =>
    parse(record, await unsealWith(keys, store, record))
  /** A damaged record opens from its copy in the second store. */
  const openOne = async (keys: DataKeys, record: SealedRecord): Promise<Opened<T>> => {
    try {
      return await openWith(keys, record)
    } catch (error) {
      const copy = await records.findCopy(store, record.id).catch(() => undefined)
      if (!copy) throw error
      return openWith(keys, copy)
    }
  }
  const openAll = async (found: SealedRecord[], open: (keys: DataKeys, record: SealedRecord) => Promise<Opened<T>>) => {
    const keys = await vault.requireKeys()
    const results = await Promise.allSettled(found.map((record) => open(keys, record)))
    const opened: Opened<T>[] = []
    const unreadable: string[] = []
    results.forEach((result, index) => {
      if (result.status === 'fulfilled') opened.push(result.value)
      else unreadable.push(found[index]?.id ?? '')
    })
    return { opened, unreadable }
  }
  const get = async (id: string) => {
    const record = await records.get(store, id)
    return record && openOne(await vault.requireKeys(), record)
  }
  /** Puts the value if the standing revision passes the test. */
  const putWhen = async (id: string, revision: number, value: T, passes: (standing: number) => boolean) => {
    // Parsed before it is sealed: a value that could not be read again is refused while the one before still stands.
    const checked = schema.parse(value)
    for (;;) {
      const keys = await vault.requireKeys()
      const record = await seal(keys.current, store, id, revision, checked)
      const result = await records.put(store, record, keys.generation, (standing) => passes(standing?.revision ?? 0))
      if (result !== 'stale-key') return result === 'put'
      vault.forget()
    }
  }

  return {
    get,
    getAll: async () => openAll(await records.getAll(store), openOne),
    putIfNewer: (id, revision, value) => putWhen(id, revision, value, (standing) => standing < revision),
    async putMany(values) {
      const checked = values.map(({ id, revision, value }) => ({ id, revision, value: schema.parse(value) }))
      for (;;) {
        const { current, generation } = await vault.requireKeys()
        const sealed = await Promise.all(
          checked.map(({ id, revision, value }) => seal(current, store, id, revision, value)),
        )
        const put = await records.putMany(store, sealed, generation)
        if (put) return put
        vault.forget()
      }
    },
    async update(id, change) {
      for (;;) {
        const before = await get(id)
        const value = change(before?.value)
        const revision = (before?.revision ?? 0) + 1
        if (await putWhen(id, revision, value, (standing) => standing === revision - 1)) return value
      }
    },
    delete: (id) => records.delete(store, id),
    deleteMany: (found) => records.deleteMany(store, found),
    deleteUnlessNewer: (id, revision) => records.delete(store, id, (standing) => standing.revision <= revision),
    watchAll(notify, onError) {
      // By iv, which is new with every write: the same iv is the same record.
      let known = new Map<string, Opened<T>>()
      const openChanged = async (found: SealedRecord[]) => {
        const fresh = new Map<string, Opened<T>>()
        const all = await openAll(found, async (keys, record) => {
          const write = toBase64(record.iv)
          const opened = known.get(write) ?? (await openOne(keys, record))
          fresh.set(write, opened)
          return opened
        })
        known = fresh
        return all
      }
      return records.watchAll(store, openChanged, notify, onError)
    },
    watchOne: (id, notify, onError) =>
      records.watchOne(
        store,
        id,
        async (record) => record && (await openOne(await vault.requireKeys(), record)).value,
        notify,
        onError,
      ),
  }
}
