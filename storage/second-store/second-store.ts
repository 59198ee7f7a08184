import type { SealedRecord, StoreName } from '../database.ts'
import { inBatches } from '../in-batches.ts'
import { type Files, lockFiles, lockPacks, lockRecord } from './files.ts'
import { createPacks } from './packs.ts'
import { nameOf, parseName, type RecordFileName, readRecordFile, writeRecordFile } from './record-file.ts'

export type SecondStore = {
  /**
   * Keeps a record that was just written, and takes away the file of the one it stands for; where that lies in a pack,
   * the next check does. `isStanding` is asked under the lock: what another view has written over since, that view keeps.
   */
  keep: (
    store: StoreName,
    record: SealedRecord,
    before: SealedRecord | undefined,
    isStanding: IsStanding,
  ) => Promise<void>
  /** The same for many at once. `pickStanding` is asked under the lock. */
  keepMany: (
    store: StoreName,
    written: readonly Written[],
    pickStanding: (records: readonly SealedRecord[]) => Promise<SealedRecord[]>,
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
  /** Whoever calls it holds `lockFiles`. */
  writeMany: (store: StoreName, records: readonly SealedRecord[]) => Promise<void>
  /** Whoever calls it holds `lockFiles`. */
  removeFiles: (store: StoreName, files: readonly RecordFileName[]) => Promise<void>
  /** Notes that this is the copy of that database. */
  claim: (databaseId: string) => Promise<void>
  /** False when the files were lost, or belong to another database. */
  isCopyOf: (databaseId: string) => Promise<boolean>
}
const claims = 'claim'

type IsStanding = () => Promise<boolean>
/** A record that was just written, and the one it stands for. */
type Written = { record: SealedRecord; before: SealedRecord | undefined }

/** With fewer records than this, a file each is as quick, and nothing is written again when one is deleted. */
const fewestForPack = 16

/** A copy of every sealed record in files: a browser that loses its database keeps these (docs/decisions/0006). */
export function createSecondStore(files: Files): SecondStore {
  const packs = createPacks(files)
  const listFiles = async (store: StoreName) => (await files.list(store)).flatMap((name) => parseName(name) ?? [])
  const list: SecondStore['list'] = async (store) => {
    const found = new Map<string, RecordFileName[]>()
    for (const file of [...(await listFiles(store)), ...(await packs.list(store))]) {
      const ofOne = found.get(file.id)
      if (ofOne) ofOne.push(file)
      else found.set(file.id, [file])
    }
    for (const ofOne of found.values()) ofOne.sort((a, b) => b.revision - a.revision)
    return found
  }
  const read: SecondStore['read'] = async (store, file) => {
    const text = file.text ?? (await files.read(store, file.name))
    return text === undefined ? undefined : readRecordFile(store, file, text)
  }
  const write: SecondStore['write'] = async (store, record) =>
    files.write(store, nameOf(record), await writeRecordFile(store, record))
  const writeMany: SecondStore['writeMany'] = (store, records) =>
    records.length < fewestForPack ? inBatches(records, (record) => write(store, record)) : packs.write(store, records)
  const dropPacked = (store: StoreName, dropped: readonly Pick<RecordFileName, 'id' | 'name'>[]) => {
    const names = new Set(dropped.map(({ name }) => name))
    return packs.drop(store, new Set(dropped.map(({ id }) => id)), ({ name }) => names.has(name))
  }
  const removeFiles: SecondStore['removeFiles'] = async (store, removed) => {
    const own = removed.filter(({ text }) => text === undefined)
    await inBatches(own, ({ name }) => files.remove(store, name))
    const packed = removed.filter(({ text }) => text !== undefined)
    if (packed.length > 0) await dropPacked(store, packed)
  }

  return {
    list,
    read,
    write,
    writeMany,
    removeFiles,
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
    keepMany: (store, written, pickStanding) =>
      lockFiles(async () => {
        await writeMany(store, await pickStanding(written.map(({ record }) => record)))
        const befores = written.flatMap(({ before }) => before ?? [])
        await inBatches(befores, (before) => files.remove(store, nameOf(before)))
        if (befores.length > 0)
          await dropPacked(
            store,
            befores.map((before) => ({ id: before.id, name: nameOf(before) })),
          )
      }),
    confirm: (store, record, isStanding) =>
      lockRecord(store, record.id, async () => {
        // On a full disk a file is there and empty.
        if (await read(store, { ...record, name: nameOf(record) })) return
        if (await isStanding()) await write(store, record)
      }),
    async remove(store, id) {
      const own = (await listFiles(store)).filter((file) => file.id === id)
      for (const { name } of own) await files.remove(store, name)
      await lockPacks(store, () => packs.drop(store, new Set([id]), () => true))
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
