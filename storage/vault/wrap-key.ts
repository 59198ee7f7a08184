import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './base64.ts'
import { deriveKey, kdfSchema, usualRounds } from './derive-key.ts'

/** What opens a wrap. A recovery code is a passphrase that the computer chose. */
export const wrapKindSchema = z.enum(['passphrase', 'recovery-code'])
export type WrapKind = z.infer<typeof wrapKindSchema>

/** A key, encrypted under one that a passphrase gives. All bytes base64. */
export const keyWrapSchema = z.object({
  kind: wrapKindSchema,
  kdf: kdfSchema,
  iv: z.string(),
  wrapped: z.string(),
})
export type KeyWrap = z.infer<typeof keyWrapSchema>

/** Binds a wrap to its kind and to the key it belongs to: neither can be swapped. */
const bindTo = (kind: WrapKind, keyId: string) =>
  new TextEncoder().encode(JSON.stringify(['accanto', 1, 'wrap', kind, keyId]))

const randomText = (length: number) => toBase64(crypto.getRandomValues(new Uint8Array(length)))

/** Wraps the bytes of a key under a passphrase. Takes a moment on purpose. */
export async function wrapKey(
  bytes: Uint8Array<ArrayBuffer>,
  keyId: string,
  kind: WrapKind,
  passphrase: string,
): Promise<KeyWrap> {
  const kdf = { name: 'PBKDF2-SHA-256' as const, rounds: usualRounds, salt: randomText(16) }
  const iv = randomText(12)
  const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bindTo(kind, keyId) }
  const wrapped = await crypto.subtle.encrypt(algorithm, await deriveKey(passphrase, kdf), bytes)
  return { kind, kdf, iv, wrapped: toBase64(new Uint8Array(wrapped)) }
}

/**
 * The bytes of the wrapped key, or undefined when the passphrase is not the right one (or the wrap is damaged: the two
 * can't be told apart). Throws KdfRefusedError.
 */
export async function unwrapKey(
  wrap: KeyWrap,
  keyId: string,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await deriveKey(passphrase, wrap.kdf)
  const algorithm = { name: 'AES-GCM', iv: fromBase64(wrap.iv), additionalData: bindTo(wrap.kind, keyId) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, fromBase64(wrap.wrapped)))
  } catch {
    return undefined
  }
}
