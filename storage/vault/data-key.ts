import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { AccantoDatabase } from '../database.ts'
import { fromBase64, toBase64 } from './base64.ts'

const storedKeySchema = z.object({ protection: z.literal('none'), bytes: z.string() })
const storageKey = 'dataKey'

/** AES-256. */
const keyLength = 32
const asKey = (bytes: Uint8Array<ArrayBuffer> | undefined) => (bytes?.length === keyLength ? bytes : undefined)

/** A damaged copy counts as missing: the other one opens the journal. */
async function readCopy(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = storedKeySchema.safeParse((await browser.storage.local.get(storageKey))[storageKey])
  try {
    return stored.success ? asKey(fromBase64(stored.data.bytes)) : undefined
  } catch {
    return undefined
  }
}

/**
 * The bytes of the data key, made on first use. Kept beside the records and in storage.local, as losing it loses all:
 * whichever copy is missing is written again. The copy beside the records wins, as it is the one that sealed them.
 */
function requireKeyBytes(database: AccantoDatabase): Promise<Uint8Array<ArrayBuffer>> {
  return navigator.locks.request('accanto-data-key', async () => {
    const beside = asKey((await database.keys.get('data-key'))?.bytes)
    const copy = await readCopy()
    const bytes = beside ?? copy ?? crypto.getRandomValues(new Uint8Array(keyLength))
    if (!beside) await database.keys.put({ id: 'data-key', protection: 'none', bytes })
    if (!copy || toBase64(copy) !== toBase64(bytes)) {
      await browser.storage.local.set({ [storageKey]: { protection: 'none', bytes: toBase64(bytes) } })
    }
    return bytes
  })
}

export type KeyHolder = {
  requireKey: () => Promise<CryptoKey>
  /** After an erase: the next use makes a new key. */
  forget: () => void
}

/** Keeps the key at hand while a page lives. A failed read is tried again at the next use. */
export function createKeyHolder(database: AccantoDatabase): KeyHolder {
  let held: Promise<CryptoKey> | undefined
  const load = async () => {
    const bytes = await requireKeyBytes(database)
    return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  }
  return {
    requireKey() {
      held ??= load().catch((error: unknown) => {
        held = undefined
        throw error
      })
      return held
    },
    forget() {
      held = undefined
    },
  }
}
