import * as z from 'zod/mini'
import { fromBase64 } from './base64.ts'

/** How a passphrase becomes a key. Written beside what it opens, so that later numbers can differ. */
export const kdfSchema = z.object({
  name: z.literal('PBKDF2-SHA-256'),
  rounds: z.number(),
  /** 16 random bytes, base64. */
  salt: z.string(),
})
export type Kdf = z.infer<typeof kdfSchema>

/** OWASP's floor for PBKDF2-SHA-256 in 2023; a file that asks for less was tampered with. */
const leastRounds = 600_000
/** More would only keep an old PC busy: a hostile file must not. */
const mostRounds = 5_000_000
/** 160 ms in Chromium and 216 ms in Firefox on a fast PC: docs/decisions/0006. */
export const usualRounds = 1_000_000

/** The numbers are outside what we accept; nothing was computed. */
export class KdfRefusedError extends Error {
  override name = 'KdfRefusedError'
}

/** The same characters typed on another system may be composed otherwise; blanks at the ends come with copying,
 * doubled ones with haste. */
const normalize = (passphrase: string) => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ')

/** Derives the key that wraps the data key. Throws KdfRefusedError before any work when the rounds are out of bounds. */
export async function deriveKey(passphrase: string, { rounds, salt }: Kdf): Promise<CryptoKey> {
  if (!Number.isInteger(rounds) || rounds < leastRounds || rounds > mostRounds)
    throw new KdfRefusedError(`${rounds} rounds`)
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(normalize(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds }
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
