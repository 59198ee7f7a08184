import { fromBase64, toBase64 } from './base64.ts'
import type { Keyring } from './keyring.ts'

/** What seals and opens records now. */
export type DataKeys = {
  /** Of the keyring these came from: a write under an older one is refused and made again. */
  generation: number
  current: CryptoKey
  /** Opens what has not been sealed anew yet. */
  previous?: CryptoKey
}

const bindTo = (keyId: string) => new TextEncoder().encode(JSON.stringify(['accanto', 1, 'previous-key', keyId]))

const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Seals an older data key under the current one (base64 of iv and ciphertext). */
export async function sealPreviousKey(
  current: Uint8Array<ArrayBuffer>,
  previous: Uint8Array<ArrayBuffer>,
  previousId: string,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindTo(previousId) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, await importKey(current), previous))
  const both = new Uint8Array(iv.length + sealed.length)
  both.set(iv)
  both.set(sealed, iv.length)
  return toBase64(both)
}

/** The usable keys of a keyring, given the bytes of its data key. */
export async function importDataKeys(keyring: Keyring, bytes: Uint8Array<ArrayBuffer>): Promise<DataKeys> {
  const { generation } = keyring
  const current = await importKey(bytes)
  if (keyring.protection === 'none' || !keyring.previous) return { generation, current }
  const { keyId, sealed } = keyring.previous
  const both = fromBase64(sealed)
  const algorithm = { name: 'AES-GCM', iv: both.slice(0, 12), additionalData: bindTo(keyId) }
  const previous = new Uint8Array(await crypto.subtle.decrypt(algorithm, current, both.slice(12)))
  return { generation, current, previous: await importKey(previous) }
}
