import { createOriginFiles } from '../../../storage/second-store/origin-files.ts'
import { createSecondStore } from '../../../storage/second-store/second-store.ts'
import { openRaw } from './raw-database.ts'

export type Dump = {
  version: number
  rows: Record<string, string[]>
  files: Record<string, string[]>
  /** Reflections that the second store can give back. */
  copies: number
}

const readAll = (store: IDBObjectStore): Promise<{ id: string; revision?: number }[]> =>
  new Promise((resolve, reject) => {
    const request = store.getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** What lies in both stores, read without Accanto: ids and revisions, and the names of files. */
export async function dumpStores(): Promise<Dump> {
  const database = await openRaw()
  const dump: Dump = { version: database.version, rows: {}, files: {}, copies: 0 }
  for (const name of database.objectStoreNames) {
    const rows = await readAll(database.transaction(name).objectStore(name))
    dump.rows[name] = rows.map(({ id, revision }) => `${id}.${revision}`).sort()
  }
  database.close()
  const files = createOriginFiles()
  for (const folder of ['entries', 'drafts', 'documents']) dump.files[folder] = (await files.list(folder)).sort()
  dump.copies = (await createSecondStore(files).list('entries')).size
  return dump
}

/** Makes the database look as if a newer Accanto had written it. */
export async function raiseVersion(version: number): Promise<void> {
  ;(await openRaw(version)).close()
}
