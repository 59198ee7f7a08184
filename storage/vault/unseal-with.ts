import type { SealedRecord, StoreName } from '../database.ts'
import type { DataKeys } from './data-keys.ts'
import { unseal } from './seal.ts'

/** Decrypts; what was sealed before the passphrase was set opens with the previous key. */
export async function unsealWith(
  { current, previous }: DataKeys,
  store: StoreName,
  record: SealedRecord,
): Promise<unknown> {
  const opening = unseal(current, store, record)
  return previous ? opening.catch(() => unseal(previous, store, record)) : opening
}
