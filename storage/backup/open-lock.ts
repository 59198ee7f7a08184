import { KdfRefusedError } from '../vault/derive-key.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import { unwrapKey } from '../vault/wrap-key.ts'
import { BackupError } from './backup-error.ts'
import type { BackupHeader } from './backup-header.ts'

/** What a person or the vault has in hand to open a copy. A recovery code is given as a passphrase. */
export type BackupOpener = { passphrase: string } | { keyId: string; bytes: Uint8Array<ArrayBuffer> }

/** The bytes of the key that opens the file's own. Throws BackupError. */
export async function openLock(header: BackupHeader, opener: BackupOpener): Promise<Uint8Array<ArrayBuffer>> {
  if ('bytes' in opener) {
    if (opener.keyId !== header.keyId) throw new BackupError('wrong-passphrase', 'sealed by another key')
    return opener.bytes
  }
  try {
    for (const wrap of header.wraps) {
      const isCode = wrap.kind === 'recovery-code'
      const secret = isCode ? parseRecoveryCode(opener.passphrase) : opener.passphrase
      // What is no code at all need not be tried as one: that would take a second on an old PC.
      const bytes = secret === undefined ? undefined : await unwrapKey(wrap, header.keyId, secret)
      if (bytes) return bytes
    }
  } catch (error) {
    if (error instanceof KdfRefusedError) throw new BackupError('hostile', error.message)
    throw new BackupError('damaged', 'a wrapped key')
  }
  throw new BackupError('wrong-passphrase', 'no wrap opens')
}
