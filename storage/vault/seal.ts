import type { SealedRecord, StoreName } from '../database.ts'
import { pad, unpad } from './padding.ts'

const formatVersion = 1
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** What the seal binds besides the text: a record moved to another id, revision or store does not open. */
function bindTo(store: StoreName, id: string, revision: number) {
  return encoder.encode(JSON.stringify(['accanto', formatVersion, store, id, revision]))
}

/** Encrypts a JSON value with AES-256-GCM. */
export async function seal(
  key: CryptoKey,
  store: StoreName,
  id: string,
  revision: number,
  value: unknown,
): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = pad(encoder.encode(JSON.stringify(value)))
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindTo(store, id, revision) }
  return { id, revision, iv, ciphertext: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)) }
}

/** Decrypts. Throws OperationError when one bit, the id, the revision or the store is not what was sealed. */
export async function unseal(key: CryptoKey, store: StoreName, record: SealedRecord): Promise<unknown> {
  const { id, revision, iv, ciphertext } = record
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindTo(store, id, revision) }
  const padded = await crypto.subtle.decrypt(algorithm, key, ciphertext)
  return JSON.parse(decoder.decode(unpad(new Uint8Array(padded))))
}
