import { Dexie, type Table } from 'dexie'
import { keepOldKey } from './vault/keep-old-key.ts'
import type { Keyring } from './vault/keyring.ts'

/** Which store a record lies in; part of what its seal authenticates. */
export type StoreName = 'entries' | 'drafts' | 'documents'
export const storeNames = ['entries', 'drafts', 'documents'] as const satisfies StoreName[]

/** A record at rest. Nothing about what a person wrote stands outside `ciphertext`: docs/decisions/0002. */
export type SealedRecord = {
  id: string
  /** Counts up by one or more with every write of the same record. */
  revision: number
  /** 12 random bytes, new with every write. */
  iv: Uint8Array<ArrayBuffer>
  ciphertext: Uint8Array<ArrayBuffer>
}

/** What tells at the next start whether the browser lost something: docs/decisions/0006. */
export type StateRecord = {
  id: 'state'
  /** Random, of this very database: another one took its place when it differs from the copy elsewhere. */
  databaseId: string
  /** Counts every write. */
  sequence: number
  /** All records in all stores. */
  rows: number
}

export type AccantoDatabase = Dexie &
  Record<StoreName, Table<SealedRecord, string>> & {
    keys: Table<{ id: 'keyring'; keyring: Keyring }, string>
    meta: Table<StateRecord, string>
  }

export const databaseName = 'accanto'
/** The newest version below. */
export const schemaVersion = 2

/**
 * The version the browser has of a database, as it counts them; 0 where there is none. Makes none. Firefox lists nothing
 * while one is damaged, and makes that one new when it is opened: `damaged`.
 */
export async function findVersion(name: string): Promise<number | 'damaged'> {
  try {
    return (await indexedDB.databases()).find((found) => found.name === name)?.version ?? 0
  } catch (error) {
    if (error instanceof Error && error.name === 'UnknownError') return 'damaged'
    throw error
  }
}

/** Opens lazily. Strict durability: a write is confirmed when it has reached the disk (about 0.6 ms a save). */
export function createDatabase(name = databaseName): AccantoDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as AccantoDatabase
  // Append-only: a released version never changes. No index but the id: an index would be content in clear.
  database.version(1).stores({ entries: 'id', drafts: 'id', documents: 'id', keys: 'id' })
  database.version(2).stores({ meta: 'id' }).upgrade(keepOldKey)
  return database
}
