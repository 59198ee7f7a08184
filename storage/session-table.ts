import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { StoreName } from './database.ts'
import type { Opened, SealedTable } from './sealed-table.ts'
import type { Watch } from './watch.ts'

/**
 * The same as a sealed table, in memory only (storage.session, 10 MB): on someone else's computer, and for words
 * written while the journal is locked. Gone when the browser closes.
 */
export function createSessionTable<T>(store: StoreName, schema: z.ZodMiniType<T>): SealedTable<T> {
  const prefix = `memory-${store}-`
  const keptSchema = z.object({ revision: z.number(), value: schema })
  const oneAtATime = <R>(work: () => Promise<R>): Promise<R> => navigator.locks.request(`accanto-${prefix}`, work)

  const parse = (key: string, kept: unknown): Opened<T> => ({
    id: key.slice(prefix.length),
    ...keptSchema.parse(kept),
  })
  const get = async (id: string) => {
    const key = prefix + id
    const kept = (await browser.storage.session.get(key))[key]
    return kept === undefined ? undefined : parse(key, kept)
  }
  const getAll = async () => {
    const all = Object.entries(await browser.storage.session.get())
    const opened = all.filter(([key]) => key.startsWith(prefix)).map(([key, kept]) => parse(key, kept))
    return { opened, unreadable: [] }
  }
  const put = (id: string, revision: number, value: T) =>
    browser.storage.session.set({ [prefix + id]: { revision, value: schema.parse(value) } })
  const remove = (id: string) => browser.storage.session.remove(prefix + id)

  const watch =
    <R>(isWanted: (key: string) => boolean, read: () => Promise<R>): Watch<R> =>
    (notify, onError) => {
      let turn = 0
      const tell = () => {
        turn += 1
        const mine = turn
        read().then((value) => {
          if (mine === turn) notify(value)
        }, onError)
      }
      const handleChange = (changes: Record<string, unknown>, area: string) => {
        if (area === 'session' && Object.keys(changes).some(isWanted)) tell()
      }
      browser.storage.onChanged.addListener(handleChange)
      tell()
      return () => {
        turn = Number.POSITIVE_INFINITY
        browser.storage.onChanged.removeListener(handleChange)
      }
    }

  const putIfNewer = (id: string, revision: number, value: T) =>
    oneAtATime(async () => {
      if (((await get(id))?.revision ?? 0) >= revision) return false
      await put(id, revision, value)
      return true
    })
  const deleteUnlessNewer = (id: string, revision: number) =>
    oneAtATime(async () => {
      const standing = await get(id)
      if (standing && standing.revision <= revision) await remove(id)
    })

  return {
    get,
    getAll,
    putIfNewer,
    deleteUnlessNewer,
    // Memory holds few enough to go one by one.
    async putMany(values) {
      const ids = new Set<string>()
      for (const { id, revision, value } of values) if (await putIfNewer(id, revision, value)) ids.add(id)
      return ids
    },
    async deleteMany(records) {
      for (const { id, revision } of records) await deleteUnlessNewer(id, revision)
    },
    update: (id, change) =>
      oneAtATime(async () => {
        const before = await get(id)
        const value = change(before?.value)
        await put(id, (before?.revision ?? 0) + 1, value)
        return value
      }),
    delete: remove,
    watchAll: watch((key) => key.startsWith(prefix), getAll),
    watchOne: (id, notify, onError) =>
      watch(
        (key) => key === prefix + id,
        async () => (await get(id))?.value,
      )(notify, onError),
  }
}
