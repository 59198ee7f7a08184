import type { BackupRecord } from '#storage/backup/backup-record.ts'
import type { Entry } from '#storage/entry.ts'
import { createWriting } from '../writing.ts'

export type EntryRecord = Extract<BackupRecord, { kind: 'entry' }>

/** An entry as a copy holds it, with the fields that a test is about. */
export const createEntry = (id: string, free: string, change: Partial<Entry> = {}): EntryRecord => ({
  kind: 'entry',
  id,
  value: { ...createWriting({ parts: { free } }), createdAt: 1000, updatedAt: 1000, ...change },
})
