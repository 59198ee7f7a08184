import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'

/** The text of a chosen file. A file that is too big is not read at all. Throws BackupError. */
export async function readCopyFile(file: Blob): Promise<string> {
  if (file.size > backupLimits.fileBytes) throw new BackupError('too-big', `${file.size} bytes`)
  try {
    return await file.text()
  } catch (error) {
    throw new BackupError('damaged', `the file can't be read: ${error}`)
  }
}
