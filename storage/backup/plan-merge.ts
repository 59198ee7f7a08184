import { type BackupRecord, recordKey } from './backup-record.ts'
import { mergeRecord } from './merge-record.ts'
import type { ParsedRecords } from './parse-records.ts'
import { toCanonical } from './to-canonical.ts'

/** Reflections by what would happen to them; `others`: drafts, ticks, favourites, muted rules, contacts, the course, conversations that would bring something. */
export type MergeCounts = { new: number; same: number; changed: number; others: number; invalid: number }
/** `writes`: only the records that would change something. */
export type MergePlan = { counts: MergeCounts; writes: BackupRecord[] }

/** A draft that has been put into the journal since is no longer wanted. */
function isStale(record: BackupRecord, all: ReadonlyMap<string, BackupRecord>): boolean {
  if (record.kind !== 'draft') return false
  const entry = all.get(recordKey({ kind: 'entry', id: record.id }))
  return entry?.kind === 'entry' && entry.value.updatedAt >= record.value.updatedAt
}

/** What bringing a copy into the journal would do. Changes nothing. */
export function planMerge(here: readonly BackupRecord[], { records, invalid }: ParsedRecords): MergePlan {
  const before = new Map(here.map((record) => [recordKey(record), record]))
  const after = new Map(before)
  for (const record of records) after.set(recordKey(record), mergeRecord(after.get(recordKey(record)), record))
  const plan: MergePlan = { counts: { new: 0, same: 0, changed: 0, others: 0, invalid }, writes: [] }
  for (const key of new Set(records.map(recordKey))) {
    const merged = after.get(key)
    if (!merged || isStale(merged, after)) continue
    const known = before.get(key)
    const isSame = known !== undefined && toCanonical(known) === toCanonical(merged)
    if (!isSame) plan.writes.push(merged)
    if (merged.kind === 'entry') plan.counts[isSame ? 'same' : known ? 'changed' : 'new'] += 1
    else if (!isSame) plan.counts.others += 1
  }
  return plan
}
