const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** The paths in a zip, from the directory at its end. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function listZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no zip file.')
  const paths: string[] = []
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === directoryEntry) {
    const nameLength = zip.readUInt16LE(at + 28)
    paths.push(zip.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return paths
}
