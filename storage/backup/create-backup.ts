import { sealChunks } from './backup-chunks.ts'
import { writeHeader } from './backup-header.ts'
import { joinLines } from './backup-lines.ts'
import type { BackupLock } from './backup-lock.ts'
import type { BackupRecord } from './backup-record.ts'
import { createFileKey } from './file-key.ts'

/**
 * The text of a copy: a first line that says how it opens, sealed chunks, a sum. Uncompressed: how well a text shrinks
 * tells about it. Throws BackupError `too-big` rather than make a file that could not be read again.
 */
export async function createBackup(records: readonly BackupRecord[], lock: BackupLock): Promise<string> {
  const { keyId, bytes, wraps } = lock
  const { key, sealed: fileKey } = await createFileKey(bytes, keyId)
  const header = writeHeader({ keyId, wraps, fileKey })
  const plain = new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return joinLines(header, await sealChunks(key, header, plain))
}
