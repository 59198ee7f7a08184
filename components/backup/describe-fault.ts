import type { Strings } from '#content/interface/strings.ts'
import { BackupError } from '#storage/backup/backup-error.ts'

/** What is wrong with a file, in plain words; undefined when the fault lies elsewhere. */
export const describeFault = (error: unknown, t: Strings): string | undefined =>
  error instanceof BackupError ? t.copyFault[error.fault] : undefined
