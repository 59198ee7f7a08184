import { BackupError } from './backup-error.ts'
import type { BackupLock } from './backup-lock.ts'
import { type BackupRecord, recordKey } from './backup-record.ts'
import type { BackupTarget, Snapshots } from './backup-target.ts'
import { snapshotName } from './bring-in.ts'
import { readBackup } from './read-backup.ts'
import { toCanonical } from './to-canonical.ts'

/**
 * Undoes a merge out of the snapshot: each record is as it was before, or gone. What a person changed since is left
 * alone: undo never takes new words away.
 */
export async function takeBack(
  target: BackupTarget,
  snapshots: Snapshots,
  lock: BackupLock,
  written: readonly BackupRecord[],
): Promise<void> {
  if (written.length === 0) return
  const text = await snapshots.read(snapshotName)
  if (text === undefined) throw new BackupError('damaged', 'no snapshot')
  const { records } = await readBackup(text, lock)
  const before = new Map(records.map((record) => [recordKey(record), record]))
  await target.update(
    written.map((record) => ({
      kind: record.kind,
      id: record.id,
      change: (now) => (toCanonical(now) === toCanonical(record) ? before.get(recordKey(record)) : now),
    })),
  )
}
