import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'
import { type BackupRecord, backupRecordSchema } from './backup-record.ts'
import { parseJson } from './parse-json.ts'

/** `invalid` counts records in a shape that this version does not know: they are left out, the others are good. */
export type ParsedRecords = { records: BackupRecord[]; invalid: number }

/** Reads the lines of an opened copy. Throws BackupError where a line was made to do harm. */
export function parseRecords(text: string): ParsedRecords {
  const parsed: ParsedRecords = { records: [], invalid: 0 }
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.length > backupLimits.record) throw new BackupError('hostile', 'record too long')
    const record = backupRecordSchema.safeParse(parseJson(line))
    if (record.success) parsed.records.push(record.data)
    else parsed.invalid += 1
  }
  return parsed
}
