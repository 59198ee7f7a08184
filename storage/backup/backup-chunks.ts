import { fromBase64, toBase64 } from '../vault/base64.ts'
import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'
import { textSum } from './text-sum.ts'

const ivLength = 12
/** iv, text and tag of a full chunk, in base64. */
const longestLine = Math.ceil((ivLength + backupLimits.chunkBytes + 16) / 3) * 4

/** What a chunk's seal binds: its file by the first line, its place, and whether it ends the file. */
const bindTo = (headerSum: string, index: number, isLast: boolean) =>
  new TextEncoder().encode(JSON.stringify(['accanto', 'backup', 1, headerSum, index, isLast]))

/** One line for every 64 KiB; one at least, so that an empty copy is sealed too. */
export async function sealChunks(key: CryptoKey, header: string, plain: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const headerSum = await textSum(header)
  const count = Math.max(1, Math.ceil(plain.length / backupLimits.chunkBytes))
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      const algorithm = { name: 'AES-GCM', iv, additionalData: bindTo(headerSum, index, index === count - 1) }
      const chunk = plain.subarray(index * backupLimits.chunkBytes, (index + 1) * backupLimits.chunkBytes)
      const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, chunk))
      const line = new Uint8Array(ivLength + ciphertext.length)
      line.set(iv)
      line.set(ciphertext, ivLength)
      return toBase64(line)
    }),
  )
}

/** Throws BackupError when a chunk is missing, was moved, came from another file or has one bit changed. */
export async function openChunks(key: CryptoKey, header: string, lines: string[]): Promise<Uint8Array<ArrayBuffer>> {
  if (lines.some((line) => line.length > longestLine)) throw new BackupError('hostile', 'line too long')
  const headerSum = await textSum(header)
  const opened = lines.map(async (line, index) => {
    const bytes = fromBase64(line)
    const isLast = index === lines.length - 1
    const algorithm = {
      name: 'AES-GCM',
      iv: bytes.subarray(0, ivLength),
      additionalData: bindTo(headerSum, index, isLast),
    }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(ivLength)))
  })
  const chunks = await Promise.all(opened).catch(() => {
    throw new BackupError('damaged', 'a chunk does not open')
  })
  const plain = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const chunk of chunks) {
    plain.set(chunk, end)
    end += chunk.length
  }
  return plain
}
