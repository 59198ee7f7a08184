import { Dexie, type Table } from 'dexie'

/** Which store a record lies in; part of what its seal authenticates. */
export type StoreName = 'entries' | 'drafts' | 'documents'

/** A record at rest. Nothing about what a person wrote stands outside `ciphertext`: docs/decisions/0002. */
export type SealedRecord = {
  id: string
  /** Counts up by one or more with every write of the same record. */
  revision: number
  /** 12 random bytes, new with every write. */
  iv: Uint8Array<ArrayBuffer>
  ciphertext: Uint8Array<ArrayBuffer>
}

/** The data key beside the records it opens. `protection: 'none'`: in clear, until a person chooses a passphrase. */
export type KeyRecord = { id: 'data-key'; protection: 'none'; bytes: Uint8Array<ArrayBuffer> }

export type AccantoDatabase = Dexie &
  Record<StoreName, Table<SealedRecord, string>> & { keys: Table<KeyRecord, string> }

export const databaseName = 'accanto'

/** Opens lazily. Strict durability: a write is confirmed when it has reached the disk (about 0.6 ms a save). */
export function createDatabase(name = databaseName): AccantoDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as AccantoDatabase
  // Append-only: a released version never changes. No index but the id: an index would be content in clear.
  database.version(1).stores({ entries: 'id', drafts: 'id', documents: 'id', keys: 'id' })
  return database
}
