import type { BackupRecord } from './backup-record.ts'

/** A change to one record. `change` may be asked again when another view wrote in between; undefined takes it away. */
export type RecordChange = Pick<BackupRecord, 'kind' | 'id'> & {
  change: (before: BackupRecord | undefined) => BackupRecord | undefined
}

/** Where records come from and go to. */
export type BackupTarget = {
  /** Every record that can be read. */
  readAll: () => Promise<BackupRecord[]>
  update: (changes: readonly RecordChange[]) => Promise<void>
}

/** Texts kept beside the journal, sealed like a copy. */
export type Snapshots = {
  save: (name: string, text: string) => Promise<void>
  read: (name: string) => Promise<string | undefined>
}
