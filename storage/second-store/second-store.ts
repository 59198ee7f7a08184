import type { SealedRecord, StoreName } from '../database.ts'
import { type Files, lockRecord } from './files.ts'
import { nameOf, parseName, type RecordFileName, readRecordFile, writeRecordFile } from './record-file.ts'

export type SecondStore = {
  /**
   * Keeps a record that was just written, and takes away the file of the one it stands for. `isStanding` is asked
   * under the lock: what another view has written over since, that view keeps.
   */
  keep: (
    store: StoreName,
    record: SealedRecord,
    before: SealedRecord | undefined,
    isStanding: IsStanding,
  ) => Promise<void>
  /** Resolves once the file of a record that another view wrote is there; writes it where that view could not. */
  confirm: (store: StoreName, record: SealedRecord, isStanding: IsStanding) => Promise<void>
  /** Takes away every file of a record. Whoever calls it holds `lockRecord`. */
  remove: (store: StoreName, id: string) => Promise<void>
  /** The newest undamaged copy of a record. */
  find: (store: StoreName, id: string) => Promise<SealedRecord | undefined>
  /** The files of every record, its newest first. */
  list: (store: StoreName) => Promise<Map<string, RecordFileName[]>>
  read: (store: StoreName, file: RecordFileName) => Promise<SealedRecord | undefined>
  write: (store: StoreName, record: SealedRecord) => Promise<void>
  removeFile: (store: StoreName, file: RecordFileName) => Promise<void>
  /** Notes that this is the copy of that database. */
  claim: (databaseId: string) => Promise<void>
  /** False when the files were lost, or belong to another database. */
  isCopyOf: (databaseId: string) => Promise<boolean>
}
const claims = 'claim'

type IsStanding = () => Promise<boolean>

/** A copy of every sealed record in files: a browser that loses its database keeps these (docs/decisions/0006). */
export function createSecondStore(files: Files): SecondStore {
  const list: SecondStore['list'] = async (store) => {
    const found = new Map<string, RecordFileName[]>()
    for (const name of await files.list(store)) {
      const file = parseName(name)
      if (file) found.set(file.id, [...(found.get(file.id) ?? []), file])
    }
    for (const ofOne of found.values()) ofOne.sort((a, b) => b.revision - a.revision)
    return found
  }
  const read: SecondStore['read'] = async (store, file) => {
    const text = await files.read(store, file.name)
    return text === undefined ? undefined : readRecordFile(store, file, text)
  }
  const write: SecondStore['write'] = async (store, record) =>
    files.write(store, nameOf(record), await writeRecordFile(store, record))

  return {
    list,
    read,
    write,
    removeFile: (store, { name }) => files.remove(store, name),
    async claim(databaseId) {
      for (const name of await files.list(claims)) await files.remove(claims, name)
      await files.write(claims, databaseId, '')
    },
    isCopyOf: async (databaseId) => (await files.list(claims)).includes(databaseId),
    keep: (store, record, before, isStanding) =>
      lockRecord(store, record.id, async () => {
        if (await isStanding()) await write(store, record)
        if (before) await files.remove(store, nameOf(before))
      }),
    confirm: (store, record, isStanding) =>
      lockRecord(store, record.id, async () => {
        // On a full disk a file is there and empty.
        if (await read(store, { ...record, name: nameOf(record) })) return
        if (await isStanding()) await write(store, record)
      }),
    async remove(store, id) {
      for (const { name } of (await list(store)).get(id) ?? []) await files.remove(store, name)
    },
    async find(store, id) {
      for (const file of (await list(store)).get(id) ?? []) {
        const record = await read(store, file)
        if (record) return record
      }
      return undefined
    },
  }
}
