import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { createPump } from './autosave/pump.ts'
import { type AccantoDatabase, type StateRecord, schemaVersion, storeNames } from './database.ts'
import { keepRecovery } from './recovery-notice.ts'
import type { Files } from './second-store/files.ts'
import { reconcile } from './second-store/reconcile.ts'
import type { SecondStore } from './second-store/second-store.ts'
import { dexieFactor, keepSnapshotBeforeUpgrade } from './second-store/snapshots.ts'
import { tryAgain } from './try-again.ts'
import type { KeyringStore } from './vault/keyring-store.ts'

/** A newer Accanto has written this database: this one reads nothing and writes nothing, so that nothing is lost. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError'
}

export type StartUp = {
  /** Resolves when the stores agree. Rejects with NewerSchemaError; another failure is tried again at the next call. */
  ready: () => Promise<void>
  /** After every write: the copy of the state elsewhere follows. */
  noteWrite: () => void
  /** Until the next `noteWrite`: a start in between compares the stores. */
  expectComparison: () => Promise<void>
}

const storageKey = 'state'
const copySchema = z.object({ databaseId: z.string(), sequence: z.number() })

/** Chromium answers so when it finds a torn database, and makes a new one only at the next opening. */
const isTorn = (error: unknown) => error instanceof Error && error.name === 'UnknownError'

async function countRows(database: AccantoDatabase): Promise<number> {
  const counts = await Promise.all(storeNames.map((store) => database[store].count()))
  return counts.reduce((sum, rows) => sum + rows, 0)
}

/** What was in the database when something was last written, as told from elsewhere. */
async function readCopy() {
  const stored = copySchema.safeParse((await browser.storage.local.get(storageKey))[storageKey])
  return stored.success ? stored.data : undefined
}

const keepCopy = ({ databaseId, sequence }: StateRecord) =>
  browser.storage.local.set({ [storageKey]: { databaseId, sequence } })

/**
 * Opens the database and sees whether the browser lost something since: another database, fewer records, a sequence
 * behind its copy, or the files. Only then are the stores compared record by record (docs/decisions/0006).
 */
export function createStartUp(
  database: AccantoDatabase,
  second: SecondStore,
  files: Files,
  keyrings: KeyringStore,
): StartUp {
  const open = async () => {
    await tryAgain(async () => {
      await keepSnapshotBeforeUpgrade(database, files)
      await database.open()
    }, isTorn)
    if (database.backendDB().version > schemaVersion * dexieFactor) throw new NewerSchemaError()
  }
  const compare = async () => {
    await open()
    const [state, copy, rows] = await Promise.all([database.meta.get('state'), readCopy(), countRows(database)])
    const isWhole =
      state !== undefined &&
      state.databaseId === copy?.databaseId &&
      state.sequence >= copy.sequence &&
      state.rows === rows &&
      (await second.isCopyOf(state.databaseId))
    if (isWhole) return
    await keyrings.require()
    const { recovered } = await reconcile(database, second)
    const renewed: StateRecord = {
      id: 'state',
      databaseId: state?.databaseId ?? crypto.randomUUID(),
      sequence: Math.max(state?.sequence ?? 0, copy?.sequence ?? 0) + 1,
      rows: await countRows(database),
    }
    await database.meta.put(renewed)
    await second.claim(renewed.databaseId)
    await keepCopy(renewed)
    if (recovered > 0) await keepRecovery()
  }

  let comparing: Promise<void> | undefined
  const pump = createPump<null>(
    async () => {
      const state = await database.meta.get('state')
      if (state) await keepCopy(state)
    },
    () => {},
  )
  return {
    ready() {
      comparing ??= navigator.locks.request('accanto-start', compare).catch((error: unknown) => {
        comparing = undefined
        throw error
      })
      return comparing
    },
    noteWrite: () => pump.push(null),
    expectComparison: () => browser.storage.local.remove(storageKey),
  }
}
