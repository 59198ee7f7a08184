import type { Readable } from 'node:stream'
import { packLimits } from '#content/packs/pack-limits.ts'

/** The text that comes in; undefined once it is longer than a pack may be: the rest is not read. */
export async function readAtMost(input: Readable): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of input) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > packLimits.fileBytes) return undefined
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}
