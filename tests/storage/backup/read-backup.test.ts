import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileLock, lockOfKeyring } from '#storage/backup/backup-lock.ts'
import { createBackup } from '#storage/backup/create-backup.ts'
import { readBackup } from '#storage/backup/read-backup.ts'
import { createRecoveryCode, groupRecoveryCode } from '#storage/vault/recovery-code.ts'
import { wrapKey } from '#storage/vault/wrap-key.ts'
import { firstCopy } from '../../fixtures/first-copy.ts'
import { arbitraryRecords } from './arbitrary-records.ts'
import { createEntry } from './create-entry.ts'
import { createTestLock } from './test-lock.ts'

const records = [createEntry('a', 'Oggi ho ascoltato. 🌿')]

test('gives back exactly what went in', async () => {
  const lock = createTestLock()
  await fc.assert(
    fc.asyncProperty(arbitraryRecords, async (written) => {
      expect(await readBackup(await createBackup(written, lock), lock)).toEqual({ records: written, invalid: 0 })
    }),
    { numRuns: 200 },
  )
})

test('opens with a passphrase chosen for the file, however its characters are composed', async () => {
  const text = await createBackup(records, await createFileLock('perché no'))
  expect((await readBackup(text, { passphrase: ' perche\u0301 no ' })).records).toEqual(records)
  await expect(readBackup(text, { passphrase: 'perche no' })).rejects.toMatchObject({ fault: 'wrong-passphrase' })
})

test('opens with the passphrase and with the recovery code of the journal', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const code = createRecoveryCode()
  const wraps = [await wrapKey(bytes, 'k', 'passphrase', 'alba'), await wrapKey(bytes, 'k', 'recovery-code', code)]
  const keyring = { generation: 3, keyId: 'k', protection: 'passphrase' as const, wraps }
  const text = await createBackup(records, lockOfKeyring(keyring, bytes))
  expect((await readBackup(text, { passphrase: 'alba' })).records).toEqual(records)
  expect((await readBackup(text, { passphrase: groupRecoveryCode(code).join('-') })).records).toEqual(records)
})

test('spans many chunks', async () => {
  const lock = createTestLock()
  const long = [createEntry('a', 'è'.repeat(200_000)), createEntry('b', 'fine')]
  const text = await createBackup(long, lock)
  expect(text.split('\n').length).toBeGreaterThan(8)
  expect((await readBackup(text, lock)).records).toEqual(long)
})

test('shows no word and no id outside the seal, and never the same file twice', async () => {
  const lock = createTestLock()
  const [first, second] = [await createBackup(records, lock), await createBackup(records, lock)]
  expect(first).not.toContain('ascoltato')
  expect(first.startsWith('{"accanto-backup":1,')).toBe(true)
  const lines = second.split('\n')
  expect(first.split('\n').filter((line) => line !== '' && lines.includes(line))).toEqual([])
})

test('opens a file that a mail program gave other line ends and a byte order mark', async () => {
  const lock = createTestLock()
  const text = await createBackup(records, lock)
  const mailed = `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`
  expect((await readBackup(mailed, lock)).records).toEqual(records)
})

test('does not open with the key of another journal', async () => {
  const text = await createBackup(records, createTestLock())
  await expect(readBackup(text, { ...createTestLock(), keyId: 'other' })).rejects.toMatchObject({
    fault: 'wrong-passphrase',
  })
})

test('opens the first copy that was ever made', async () => {
  const text = await readFile(new URL('../../fixtures/first-copy.txt', import.meta.url), 'utf8')
  for (const passphrase of [firstCopy.passphrase, firstCopy.recoveryCode]) {
    expect(await readBackup(text, { passphrase })).toEqual({ records: firstCopy.records, invalid: 0 })
  }
})
