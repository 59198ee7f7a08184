import type { BackupLock } from './backup-lock.ts'
import { type BackupRecord, recordKey } from './backup-record.ts'
import type { BackupTarget, Snapshots } from './backup-target.ts'
import { createBackup } from './create-backup.ts'
import { mergeRecord } from './merge-record.ts'
import type { MergePlan } from './plan-merge.ts'

export const snapshotName = 'before-merge'

/** Brings a plan's records in, after a snapshot of all that is here. Resolves with what now stands, for undo. */
export async function bringIn(
  target: BackupTarget,
  snapshots: Snapshots,
  lock: BackupLock,
  { writes }: MergePlan,
): Promise<BackupRecord[]> {
  if (writes.length === 0) return []
  await snapshots.save(snapshotName, await createBackup(await target.readAll(), lock))
  const written = new Map<string, BackupRecord>()
  await target.update(
    writes.map((theirs) => ({
      kind: theirs.kind,
      id: theirs.id,
      change: (mine) => {
        const merged = mergeRecord(mine, theirs)
        written.set(recordKey(theirs), merged)
        return merged
      },
    })),
  )
  return [...written.values()]
}
