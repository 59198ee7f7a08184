import type { Keyring } from '../vault/keyring.ts'
import { type KeyWrap, wrapKey } from '../vault/wrap-key.ts'

/** The key that opens a copy, and what opens that key. Without wraps only the key itself does. */
export type BackupLock = { keyId: string; bytes: Uint8Array<ArrayBuffer>; wraps: KeyWrap[] }

/** The journal's own key: a copy opens with today's passphrase or recovery code, and nobody types one to save it. */
export const lockOfKeyring = (keyring: Keyring, bytes: Uint8Array<ArrayBuffer>): BackupLock => ({
  keyId: keyring.keyId,
  bytes,
  wraps: keyring.protection === 'passphrase' ? keyring.wraps : [],
})

/** A key for one file, for a journal without passphrase: the file leaves the computer, so it needs one. */
export async function createFileLock(passphrase: string): Promise<BackupLock> {
  const keyId = crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return { keyId, bytes, wraps: [await wrapKey(bytes, keyId, 'passphrase', passphrase)] }
}
