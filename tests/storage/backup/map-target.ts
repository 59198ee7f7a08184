import { type BackupRecord, recordKey } from '#storage/backup/backup-record.ts'
import type { BackupTarget, Snapshots } from '#storage/backup/backup-target.ts'
import { toCanonical } from '#storage/backup/to-canonical.ts'

/** A journal in a Map, and files in another. Counts what was written. */
export function createMapTarget(records: readonly BackupRecord[]) {
  const kept = new Map(records.map((record) => [recordKey(record), record]))
  const files = new Map<string, string>()
  const counted = { writes: 0 }
  const target: BackupTarget = {
    readAll: async () => [...kept.values()],
    async update(changes) {
      for (const change of changes) {
        const key = recordKey(change)
        const after = change.change(kept.get(key))
        counted.writes += 1
        if (after) kept.set(key, after)
        else kept.delete(key)
      }
    },
  }
  const snapshots: Snapshots = {
    save: async (name, text) => {
      files.set(name, text)
    },
    read: async (name) => files.get(name),
  }
  /** The same text for the same journal, whatever the order. */
  const contents = () => [...kept.values()].map(toCanonical).sort()
  return { target, snapshots, counted, contents, kept }
}
