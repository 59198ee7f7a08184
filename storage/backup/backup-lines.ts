import { BackupError } from './backup-error.ts'
import { assertVersion } from './backup-header.ts'
import { backupLimits } from './backup-limits.ts'
import { textSum } from './text-sum.ts'

const sumMark = 'sha256 '

/**
 * Puts the lines of a copy into one text. The last line is the sum of all before: it is no seal, yet it tells a file
 * that was cut or damaged on its way from a wrong passphrase, and before any is typed.
 */
export async function joinLines(header: string, chunks: string[]): Promise<string> {
  const body = [header, ...chunks].join('\n')
  const text = `${body}\n${sumMark}${await textSum(body)}\n`
  if (text.length > backupLimits.fileBytes) throw new BackupError('too-big', `${text.length} characters`)
  return text
}

/** Takes a text apart. Throws BackupError. Other line ends and a byte order mark, as mail programs make, are no harm. */
export async function splitLines(text: string): Promise<{ header: string; chunks: string[] }> {
  if (text.length > backupLimits.fileBytes) throw new BackupError('too-big', `${text.length} characters`)
  const start = text.replace(/^\uFEFF/, '')
  assertVersion(start)
  const lines = start.trimEnd().split(/\r?\n/, backupLimits.lines + 1)
  if (lines.length > backupLimits.lines) throw new BackupError('hostile', 'too many lines')
  const sum = lines.pop() ?? ''
  const [header, ...chunks] = lines
  if (header === undefined || chunks.length === 0 || sum !== `${sumMark}${await textSum(lines.join('\n'))}`) {
    throw new BackupError('damaged', 'the sum differs')
  }
  return { header, chunks }
}
