import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readZip } from '../../../scripts/zips/read-zip.ts'
import { packZip } from '../../browser/harness/pack-zip.ts'

const textsOf = (zip: Buffer) => Object.fromEntries(readZip(zip).map(({ path, read }) => [path, read().toString()]))

test('reads every file, and its path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-zip-'))
  mkdirSync(join(folder, 'icon'))
  writeFileSync(join(folder, 'manifest.json'), '{}')
  writeFileSync(join(folder, 'icon/è.txt'), 'ciò che c’è')
  expect(textsOf(packZip(folder))).toEqual({ 'manifest.json': '{}', 'icon/è.txt': 'ciò che c’è' })
  rmSync(folder, { recursive: true })
})

test('reads what was made smaller, and what follows the end', () => {
  const text = 'accanto '.repeat(50)
  const body = deflateRawSync(text)
  const path = Buffer.from('words.txt')
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(text), 10)
  fields.writeUInt32LE(body.length, 14)
  fields.writeUInt32LE(text.length, 18)
  fields.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, path, body])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, Buffer.alloc(14), path])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(local.length, 16)
  expect(textsOf(Buffer.concat([local, entry, end, Buffer.from('a comment')]))).toEqual({ 'words.txt': text })
})

test('says so when a file is no zip', () => {
  expect(() => readZip(Buffer.from('hello'))).toThrow('no zip')
})
