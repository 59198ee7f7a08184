import { type AccantoDatabase, findVersion } from './database.ts'
import { createRecordStore, type RecordStore } from './record-store.ts'
import type { Files } from './second-store/files.ts'
import { createSecondStore, type SecondStore } from './second-store/second-store.ts'
import { createStartUp } from './start-up.ts'
import { createKeyringStore } from './vault/keyring-store.ts'
import { createVault, type Vault } from './vault/vault.ts'

/** Where sealed records are kept, and what opens them. */
export type Safe = {
  database: AccantoDatabase
  records: RecordStore
  second: SecondStore
  files: Files
  vault: Vault
  getPlace: () => Promise<Place>
  /** Reflections on this disk, wherever they are kept now. Makes no database where there is none. */
  countOnDisk: () => Promise<number>
}
/** `memory`: on someone else's computer nothing goes to the disk. */
export type Place = 'disk' | 'memory'

/** From outside, so that tests bring their own. */
export type SafeSurroundings = {
  database: AccantoDatabase
  files: Files
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds without use after which the journal locks. */
  getLimit: () => Promise<number>
  getPlace: () => Promise<Place>
}

export function createSafe({ database, files, now, getLimit, getPlace }: SafeSurroundings): Safe {
  const second = createSecondStore(files)
  const keyrings = createKeyringStore(database, files)
  const startUp = createStartUp(database, second, files, keyrings)
  const records = createRecordStore(database, second, startUp)
  const hasStore = async () => (await findVersion(database.name)) !== 0
  const vault = createVault(keyrings, { now, getLimit, ready: startUp.ready, hasStore })
  return {
    database,
    records,
    second,
    files,
    getPlace,
    countOnDisk: async () => ((await hasStore()) ? records.count('entries') : 0),
    vault: {
      ...vault,
      // Looking for a key would make one, on a disk that is not ours.
      getLockState: async () => ((await getPlace()) === 'memory' ? 'free' : vault.getLockState()),
    },
  }
}
