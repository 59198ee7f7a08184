import * as z from 'zod/mini'
import { keyWrapSchema } from '../vault/wrap-key.ts'
import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'
import { sealedFileKeySchema } from './file-key.ts'
import { parseJson } from './parse-json.ts'

export const backupVersion = 1
/** The first characters of every copy: `{"accanto-backup":1,`. The version comes before anything that may change with it. */
const magic = '{"accanto-backup":'

const headerSchema = z.object({
  'accanto-backup': z.literal(backupVersion),
  keyId: z.string(),
  wraps: z.array(keyWrapSchema).check(z.maxLength(backupLimits.wraps)),
  fileKey: sealedFileKeySchema,
})
export type BackupHeader = Omit<z.infer<typeof headerSchema>, 'accanto-backup'>

export const writeHeader = ({ keyId, wraps, fileKey }: BackupHeader): string =>
  JSON.stringify({ 'accanto-backup': backupVersion, keyId, wraps, fileKey })

/** Whose file it is and of which version. Throws BackupError before anything else of the file is looked at. */
export function assertVersion(text: string): void {
  if (!text.startsWith(magic)) throw new BackupError('not-a-backup', 'other first characters')
  const version = /^(\d{1,6}),/.exec(text.slice(magic.length, magic.length + 8))?.[1]
  if (version === undefined) throw new BackupError('damaged', 'no version')
  if (Number(version) > backupVersion) throw new BackupError('newer', `version ${version}`)
}

export function readHeader(line: string): BackupHeader {
  if (line.length > backupLimits.header) throw new BackupError('hostile', 'first line too long')
  const parsed = headerSchema.safeParse(parseJson(line))
  if (!parsed.success) throw new BackupError('damaged', 'first line')
  return parsed.data
}
