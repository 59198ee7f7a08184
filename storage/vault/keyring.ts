import * as z from 'zod/mini'
import { keyWrapSchema } from './wrap-key.ts'

const anyKeyring = {
  /** Counts up with every change: of several copies the newest holds. */
  generation: z.number(),
  /** Which data key this is; random, no secret. */
  keyId: z.string(),
}

/**
 * An older data key, while records are still being sealed anew under the current one; itself sealed under that
 * (base64 of 12 bytes iv and the ciphertext).
 */
const previousKeySchema = z.object({ keyId: z.string(), sealed: z.string() })

/** How the data key is kept: in clear, or wrapped by a passphrase and perhaps a recovery code. JSON in every store. */
export const keyringSchema = z.discriminatedUnion('protection', [
  z.object({ ...anyKeyring, protection: z.literal('none'), bytes: z.string() }),
  z.object({
    ...anyKeyring,
    protection: z.literal('passphrase'),
    wraps: z.array(keyWrapSchema),
    previous: z.optional(previousKeySchema),
  }),
])
export type Keyring = z.infer<typeof keyringSchema>
export type OpenKeyring = Extract<Keyring, { protection: 'none' }>
export type LockedKeyring = Extract<Keyring, { protection: 'passphrase' }>
