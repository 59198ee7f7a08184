import { type EntryChoice, isChosen } from '#practice/confidences/choose-entries.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'

/** What goes into a copy: the whole journal with all that belongs to it, or some reflections and nothing else. */
export function chooseRecords(records: readonly BackupRecord[], choice: EntryChoice): BackupRecord[] {
  if (choice.which === 'all') return [...records]
  return records.filter(
    (record) =>
      record.kind === 'entry' &&
      record.value.deletedAt === undefined &&
      isChosen(choice, { id: record.id, day: record.value.day }),
  )
}

/** Reflections alone, as the journal shows them now: without the trash, and without what they said before. */
export const readableEntries = (records: readonly BackupRecord[]): BackupRecord[] =>
  records.flatMap((record) => {
    if (record.kind !== 'entry' || record.value.deletedAt !== undefined) return []
    const { versions: _, ...value } = record.value
    return [{ ...record, value }]
  })
