import { Dexie } from 'dexie'
import { type AccantoDatabase, findVersion, schemaVersion, storeNames } from '../database.ts'
import { toBase64 } from '../vault/base64.ts'
import type { Files } from './files.ts'

export const snapshotFolder = 'snapshots'
/** Dexie multiplies its versions by ten. */
export const dexieFactor = 10

/** Bytes as base64, so that a row of any version fits into JSON. */
const asJson = (_: string, value: unknown) => (value instanceof Uint8Array ? { base64: toBase64(value) } : value)

/** Keeps all sealed rows as they are before a newer version changes them. Nothing happens when there is no upgrade. */
export async function keepSnapshotBeforeUpgrade(database: AccantoDatabase, files: Files): Promise<void> {
  const found = await findVersion(database.name)
  if (found === 'damaged' || found === 0 || found >= schemaVersion * dexieFactor) return
  const version = found / dexieFactor
  // Without a version of its own, Dexie opens what is there.
  const old = await new Dexie(database.name).open()
  try {
    const names = ['keys', ...storeNames]
    const rows = await Promise.all(names.map(async (name) => [name, await old.table(name).toArray()]))
    await files.write(snapshotFolder, `before-version-${schemaVersion}.json`, JSON.stringify({ version, rows }, asJson))
  } finally {
    old.close()
  }
}

/** They hold keys as they were. */
export async function forgetSnapshots(files: Files): Promise<void> {
  for (const name of await files.list(snapshotFolder)) await files.remove(snapshotFolder, name)
}
