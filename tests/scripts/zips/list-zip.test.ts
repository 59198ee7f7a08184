import { expect, test } from 'vitest'
import { listZip } from '../../../scripts/zips/list-zip.ts'

/** The end of a zip: only the directory there is read. */
function createZip(paths: string[], endComment = ''): Buffer {
  const entries = paths.map((path) => {
    const header = Buffer.alloc(46)
    header.writeUInt32LE(0x02014b50, 0)
    header.writeUInt16LE(Buffer.byteLength(path), 28)
    return Buffer.concat([header, Buffer.from(path)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  return Buffer.concat([...entries, end, Buffer.from(endComment)])
}

test('lists every path', () => {
  expect(listZip(createZip(['manifest.json', 'icon/è.png']))).toEqual(['manifest.json', 'icon/è.png'])
  expect(listZip(createZip(['manifest.json'], 'a comment'))).toEqual(['manifest.json'])
})

test('says so when a file is no zip', () => {
  expect(() => listZip(Buffer.from('hello'))).toThrow('no zip')
})
