import { type DescribedEntry, describeEntry } from '#components/backup/describe-entry.ts'
import type { Language } from '#content/schema/language.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import type { Writing } from '#storage/entry.ts'
import { readerWords } from './reader-words.ts'

type Found = { writing: Writing; at: number; state?: 'inTrash' | 'unfinished' }

function find(record: BackupRecord): Found[] {
  if (record.kind === 'entry') {
    const { value } = record
    return [{ writing: value, at: value.createdAt, ...(value.deletedAt === undefined ? {} : { state: 'inTrash' }) }]
  }
  if (record.kind !== 'draft' || record.value.kind !== 'entry') return []
  return [{ writing: record.value.writing, at: record.value.updatedAt, state: 'unfinished' }]
}

/** All reflections of a copy in words, newest first: those in the trash and those not finished too. */
export function listReadings(records: readonly BackupRecord[], language: Language): DescribedEntry[] {
  const { t, words } = readerWords[language]
  return records
    .flatMap(find)
    .sort((a, b) => b.writing.day.localeCompare(a.writing.day) || b.at - a.at)
    .map(({ writing, state }) => {
      const described = describeEntry(writing, words, t, language)
      return state ? { ...described, notes: [...described.notes, t.reader[state]] } : described
    })
}
