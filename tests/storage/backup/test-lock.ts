import type { BackupLock } from '#storage/backup/backup-lock.ts'

/** Opens without a passphrase: deriving a key takes a third of a second, on purpose. */
export const createTestLock = (): BackupLock => ({
  keyId: 'test',
  bytes: crypto.getRandomValues(new Uint8Array(32)),
  wraps: [],
})
