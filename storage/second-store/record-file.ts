import * as z from 'zod/mini'
import type { SealedRecord, StoreName } from '../database.ts'
import { fromBase64, toBase64 } from '../vault/base64.ts'

const contentSchema = z.object({
  store: z.string(),
  id: z.string(),
  revision: z.number(),
  iv: z.string(),
  ciphertext: z.string(),
})

export type RecordFileName = {
  id: string
  revision: number
  name: string
  /** In a pack: the text that would stand in a file of its own. */
  text?: string
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** `id.revision.tag`: every write of a record is a new file. The tag tells two seals of one revision apart. */
export const nameOf = ({ id, revision, iv }: Omit<SealedRecord, 'ciphertext'>): string =>
  `${encodeURIComponent(id)}.${revision}.${toHex(iv.subarray(0, 4))}`

/** Undefined for a name that is none of ours. */
export function parseName(name: string): RecordFileName | undefined {
  const match = /^(.+)\.(\d+)\.[0-9a-f]*$/.exec(name)
  if (!match?.[1] || !match[2]) return undefined
  try {
    return { id: decodeURIComponent(match[1]), revision: Number(match[2]), name }
  } catch {
    return undefined
  }
}

/** What the text of a record says that it holds; undefined where it can't be told. Damage shows only in reading it. */
export function parseRecordText(text: string): RecordFileName | undefined {
  try {
    const { id, revision, iv } = contentSchema.parse(JSON.parse(text.slice(text.indexOf('\n') + 1)))
    return { id, revision, name: nameOf({ id, revision, iv: fromBase64(iv) }), text }
  } catch {
    return undefined
  }
}

async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return toHex(new Uint8Array(digest))
}

/** The first line is the SHA-256 of the second: damage shows without the key. */
export async function writeRecordFile(store: StoreName, record: SealedRecord): Promise<string> {
  const { id, revision, iv, ciphertext } = record
  const content = JSON.stringify({ store, id, revision, iv: toBase64(iv), ciphertext: toBase64(ciphertext) })
  return `${await sumOf(content)}\n${content}`
}

/** Undefined when a byte is missing or other than it was written, or when the file belongs elsewhere. */
export async function readRecordFile(
  store: StoreName,
  { id, revision }: RecordFileName,
  text: string,
): Promise<SealedRecord | undefined> {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== (await sumOf(content))) return undefined
  const parsed = contentSchema.safeParse(JSON.parse(content))
  if (!parsed.success || parsed.data.store !== store) return undefined
  if (parsed.data.id !== id || parsed.data.revision !== revision) return undefined
  return { id, revision, iv: fromBase64(parsed.data.iv), ciphertext: fromBase64(parsed.data.ciphertext) }
}
