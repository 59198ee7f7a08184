import type { Safe } from '../safe.ts'
import { type BackupLock, createFileLock, lockOfKeyring } from './backup-lock.ts'
import type { BackupRecord } from './backup-record.ts'
import { bringIn } from './bring-in.ts'
import { createBackup } from './create-backup.ts'
import { createJournalTarget } from './create-journal-target.ts'
import { createSnapshots } from './create-snapshots.ts'
import { type MergePlan, planMerge } from './plan-merge.ts'
import { readBackup } from './read-backup.ts'
import { readCopyFile } from './read-copy-file.ts'
import { takeBack } from './take-back.ts'

/** Copies of the journal in a file that a person keeps. */
export type Copies = {
  /** Whether one must be chosen for each file: the journal has none of its own. */
  needsPassphrase: () => Promise<boolean>
  /** The text of a copy. The passphrase is that of the file, where one is needed. Throws BackupError. */
  create: (passphrase?: string) => Promise<string>
  /** What bringing this file back would do. Throws BackupError; writes nothing. */
  open: (file: Blob, passphrase: string) => Promise<MergePlan>
  /** Brings it in, after a snapshot. Resolves with what `takeBack` needs to undo it. */
  bringIn: (plan: MergePlan) => Promise<BackupRecord[]>
  takeBack: (written: readonly BackupRecord[]) => Promise<void>
  /** All that can be read, for exports in plain words. */
  readAll: () => Promise<BackupRecord[]>
}

export function createCopies(safe: Safe): Copies {
  const target = createJournalTarget(safe)
  const snapshots = createSnapshots(safe.files, safe.getPlace)
  /** In memory mode there is no key on the disk, and none may be made: this one goes with the page. */
  const ofThisPage: BackupLock = { keyId: 'page', bytes: crypto.getRandomValues(new Uint8Array(32)), wraps: [] }
  const ownLock = async (): Promise<BackupLock> => {
    if ((await safe.getPlace()) === 'memory') return ofThisPage
    const { keyring, bytes } = await safe.vault.requireKeyBytes()
    return lockOfKeyring(keyring, bytes)
  }
  return {
    needsPassphrase: async () => (await ownLock()).wraps.length === 0,
    async create(passphrase) {
      const lock = passphrase === undefined ? await ownLock() : await createFileLock(passphrase)
      // Nobody could ever open it.
      if (lock.wraps.length === 0) throw new RangeError('This copy needs a passphrase.')
      return createBackup(await target.readAll(), lock)
    },
    async open(file, passphrase) {
      const opened = await readBackup(await readCopyFile(file), { passphrase })
      return planMerge(await target.readAll(), opened)
    },
    bringIn: async (plan) => bringIn(target, snapshots, await ownLock(), plan),
    takeBack: async (written) => takeBack(target, snapshots, await ownLock(), written),
    readAll: target.readAll,
  }
}
