import { describe, expect, test } from 'vitest'
import type { SealedRecord } from '#storage/database.ts'
import { nameOf, parseName, readRecordFile, writeRecordFile } from '#storage/second-store/record-file.ts'
import { requireValue } from '../require-value.ts'

const record: SealedRecord = {
  id: 'a/b.c %é',
  revision: 12,
  iv: new Uint8Array(12).fill(7),
  ciphertext: new Uint8Array(300).fill(9),
}
const file = requireValue(parseName(nameOf(record)))

describe('names', () => {
  test('give back the id, whatever stands in it, and the revision', () => {
    expect(file).toEqual({ id: 'a/b.c %é', revision: 12, name: nameOf(record) })
    expect(nameOf(record)).not.toContain('/')
  })
  test.for(['', 'a', 'a.1', 'a.x.00', '.1.00', '%zz.1.00'])('%j is none of ours', (name) => {
    expect(parseName(name)).toBeUndefined()
  })
})

describe('files', () => {
  test('give back the record', async () => {
    expect(await readRecordFile('entries', file, await writeRecordFile('entries', record))).toEqual(record)
  })

  test('cut at any byte, they give nothing, and throw nothing', async () => {
    const text = await writeRecordFile('entries', record)
    for (let length = 0; length < text.length; length += 1)
      expect(await readRecordFile('entries', file, text.slice(0, length))).toBeUndefined()
  })

  test('with any one character changed, they give nothing', async () => {
    const text = await writeRecordFile('entries', record)
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A'
      expect(await readRecordFile('entries', file, text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined()
    }
  })

  test('a file that was moved to another name, revision or store gives nothing', async () => {
    const text = await writeRecordFile('entries', record)
    expect(await readRecordFile('entries', { ...file, id: 'other' }, text)).toBeUndefined()
    expect(await readRecordFile('entries', { ...file, revision: 13 }, text)).toBeUndefined()
    expect(await readRecordFile('drafts', file, text)).toBeUndefined()
  })
})
