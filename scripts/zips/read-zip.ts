import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

type ZipEntry = { path: string; read: () => Buffer }

function readBody(zip: Buffer, at: number, method: number, length: number): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const body = zip.subarray(start, start + length)
  return method === 0 ? body : inflateRawSync(body)
}

/** What is in a zip, from the directory at its end. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no zip file.')
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === directoryEntry) {
    const nameLength = zip.readUInt16LE(at + 28)
    const method = zip.readUInt16LE(at + 10)
    const length = zip.readUInt32LE(at + 20)
    const bodyAt = zip.readUInt32LE(at + 42)
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({ path, read: () => readBody(zip, bodyAt, method, length) })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}
