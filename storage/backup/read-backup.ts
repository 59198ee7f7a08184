import { openChunks } from './backup-chunks.ts'
import { BackupError } from './backup-error.ts'
import { readHeader } from './backup-header.ts'
import { splitLines } from './backup-lines.ts'
import { openFileKey } from './file-key.ts'
import { type BackupOpener, openLock } from './open-lock.ts'
import { type ParsedRecords, parseRecords } from './parse-records.ts'

/** Opens and checks all of a copy before giving out any of it. Throws BackupError, and nothing else. */
export async function readBackup(text: string, opener: BackupOpener): Promise<ParsedRecords> {
  const lines = await splitLines(text)
  const header = readHeader(lines.header)
  const base = await openLock(header, opener)
  const key = await openFileKey(base, header.keyId, header.fileKey).catch(() => {
    throw new BackupError('damaged', 'the key of the file')
  })
  const plain = await openChunks(key, lines.header, lines.chunks)
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    throw new BackupError('damaged', 'no text inside')
  }
  return parseRecords(content)
}
