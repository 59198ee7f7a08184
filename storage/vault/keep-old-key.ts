import type { Transaction } from 'dexie'
import { toBase64 } from './base64.ts'
import type { OpenKeyring } from './keyring.ts'

/** The keyring of a data key that version 1 kept, in the form that later ones read. */
export const asFirstKeyring = (bytes: string): OpenKeyring => ({
  generation: 1,
  keyId: 'first',
  protection: 'none',
  bytes,
})

/** Version 2 keeps a keyring, of which the key in clear is one form. Inside an upgrade only Dexie is awaited. */
export async function keepOldKey(transaction: Transaction): Promise<void> {
  const keys = transaction.table<{ id: string; bytes?: Uint8Array }, string>('keys')
  const old = await keys.get('data-key')
  if (old?.bytes === undefined) return
  await transaction.table('keys').put({ id: 'keyring', keyring: asFirstKeyring(toBase64(old.bytes)) })
  await keys.delete('data-key')
}
