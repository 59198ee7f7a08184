import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createDatabase } from '#storage/database.ts'
import type { Files } from '#storage/second-store/files.ts'
import { createStore, type Store } from '#storage/store.ts'
import { createMemoryFiles } from '../memory-files.ts'
import { createFuse, type Fuse } from './fuse.ts'

function burnOnWrite(files: Files, { burn }: Fuse): Files {
  return {
    ...files,
    async write(...place) {
      burn()
      await files.write(...place)
    },
    async remove(...place) {
      burn()
      await files.remove(...place)
    },
  }
}

function openDatabase(name: string, { burn }: Fuse) {
  const database = createDatabase(name)
  database.use({
    stack: 'dbcore',
    name: 'fuse',
    create: (core) => ({
      ...core,
      table: (tableName) => {
        const table = core.table(tableName)
        return {
          ...table,
          mutate: async (request) => {
            burn()
            return table.mutate(request)
          },
        }
      },
    }),
  })
  return database
}

/** A browser profile with two views of Accanto, in which anything can be lost. */
export function createWorld() {
  const name = crypto.randomUUID()
  const files = createMemoryFiles()
  const clock = { now: Date.UTC(2026, 4, 10, 20), limit: 60_000 }
  let fuse = createFuse()
  const setLocal = fakeBrowser.storage.local.set
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    fuse.burn()
    await setLocal(values)
  })
  const openView = () =>
    createStore({
      database: openDatabase(name, fuse),
      files: burnOnWrite(files, fuse),
      now: () => clock.now,
      getLimit: async () => clock.limit,
      getPlace: async () => 'disk',
    })
  const openViews = (): [Store, Store] => [openView(), openView()]
  let views = openViews()
  const end = () => {
    for (const { safe } of views) safe.database.close()
  }
  return {
    clock,
    files,
    fuse: () => fuse,
    views: () => views,
    end,
    /** The browser is closed, or killed, and started again. */
    async restart() {
      end()
      await fakeBrowser.storage.session.clear()
      fuse = createFuse()
      views = openViews()
    },
    /** What Chromium does to a database whose log is torn. */
    async wipe() {
      end()
      await createDatabase(name).delete()
    },
  }
}
export type World = ReturnType<typeof createWorld>
