import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../vault/base64.ts'

/** The key of one file, sealed by the key of the journal. Both base64. */
export const sealedFileKeySchema = z.object({ iv: z.string(), sealed: z.string() })
export type SealedFileKey = z.infer<typeof sealedFileKeySchema>

const bindTo = (keyId: string) => new TextEncoder().encode(JSON.stringify(['accanto', 'backup', 1, 'file-key', keyId]))

const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** A fresh key for each file: two copies share nothing that could be told from outside. */
export async function createFileKey(
  base: Uint8Array<ArrayBuffer>,
  keyId: string,
): Promise<{ key: CryptoKey; sealed: SealedFileKey }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindTo(keyId) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, await importKey(base), bytes))
  return { key: await importKey(bytes), sealed: { iv: toBase64(iv), sealed: toBase64(sealed) } }
}

/** Throws when one bit is not as it was sealed. */
export async function openFileKey(
  base: Uint8Array<ArrayBuffer>,
  keyId: string,
  { iv, sealed }: SealedFileKey,
): Promise<CryptoKey> {
  const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bindTo(keyId) }
  return importKey(new Uint8Array(await crypto.subtle.decrypt(algorithm, await importKey(base), fromBase64(sealed))))
}
