import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { createSealedTable } from '#storage/sealed-table.ts'
import { LockedError } from '#storage/vault/locked-error.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from '../fresh-safe.ts'

// The cost of a guess is tested with the key derivation; here it would only take time.
vi.mock('#storage/vault/derive-key.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#storage/vault/derive-key.ts')>()
  const asKey = async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt'])
  }
  return { ...original, deriveKey: (text: string) => asKey(text) }
})

const safe = useFreshSafe()
const forgetSnapshots = vi.fn(async () => {})
const open = (from = safe.get()) => ({
  table: createSealedTable(from, 'entries', z.string()),
  passphrases: createPassphrases(from, () => safe.clock.now, forgetSnapshots),
})
const everythingOnDisk = async () =>
  JSON.stringify([
    await fakeBrowser.storage.local.get(),
    await safe.get().database.keys.toArray(),
    [...safe.files().folders.values()].flatMap((files) => [...files.values()]),
  ])

beforeEach(async () => {
  forgetSnapshots.mockClear()
  await open().table.putIfNewer('a', 3, 'before')
})

test('a passphrase seals what was there anew, under a key that stands nowhere in clear', async () => {
  const before = await safe.get().database.keys.get('keyring')
  const clear = before?.keyring.protection === 'none' ? before.keyring.bytes : ''
  expect(clear).not.toBe('')
  await open().passphrases.set('correct horse', undefined)
  expect(await everythingOnDisk()).not.toContain(clear)
  expect(await open().table.get('a')).toEqual({ id: 'a', revision: 3, value: 'before' })
  const { unlocked } = await fakeBrowser.storage.session.get('unlocked')
  expect(await everythingOnDisk()).not.toContain(z.object({ bytes: z.string() }).parse(unlocked).bytes)
  expect(forgetSnapshots).toHaveBeenCalledOnce()
})

test('locked, nothing opens and nothing is written; the right passphrase opens it, a wrong one does not', async () => {
  await open().passphrases.set('correct horse', undefined)
  await safe.get().vault.lock()
  const later = open(safe.openAgain())
  await expect(later.table.get('a')).rejects.toThrow(LockedError)
  await expect(later.table.putIfNewer('a', 9, 'no')).rejects.toThrow(LockedError)
  expect(await later.passphrases.unlock('passphrase', 'wrong horse')).toBe(false)
  await expect(later.table.get('a')).rejects.toThrow(LockedError)
  expect(await later.passphrases.unlock('passphrase', 'correct horse')).toBe(true)
  expect((await later.table.get('a'))?.value).toBe('before')
})

test('past the time without use the key is gone before the first answer', async () => {
  await open().passphrases.set('correct horse', undefined)
  safe.clock.now += safe.clock.limit + 1
  await expect(open().table.get('a')).rejects.toThrow(LockedError)
  expect(await fakeBrowser.storage.session.get('unlocked')).toEqual({})
})

test('use keeps it open; a clock that jumps back locks it', async () => {
  await open().passphrases.set('correct horse', undefined)
  for (let turn = 0; turn < 3; turn += 1) {
    safe.clock.now += safe.clock.limit - 1
    await safe.get().vault.touch()
  }
  expect((await open().table.get('a'))?.value).toBe('before')
  safe.clock.now -= 3_600_000
  await expect(open().table.get('a')).rejects.toThrow(LockedError)
})

test('a sign of use never brings back a key that is just let go', async () => {
  await open().passphrases.set('correct horse', undefined)
  const { vault } = safe.get()
  await Promise.all([vault.touch(), vault.lock(), vault.touch()])
  expect(await fakeBrowser.storage.session.get('unlocked')).toEqual({})
})

test('a recovery code opens it too, until it is taken away', async () => {
  await open().passphrases.set('correct horse', 'CODE')
  await safe.get().vault.lock()
  expect(await open().passphrases.unlock('passphrase', 'CODE')).toBe(false)
  expect(await open().passphrases.unlock('recovery-code', 'CODE')).toBe(true)
  expect(await open().passphrases.changeRecoveryCode('wrong', undefined)).toBe(false)
  expect(await open().passphrases.hasRecoveryCode()).toBe(true)
  expect(await open().passphrases.changeRecoveryCode('correct horse', undefined)).toBe(true)
  expect(await open().passphrases.unlock('recovery-code', 'CODE')).toBe(false)
})

test('changing it takes the old one away and leaves the records as they are', async () => {
  await open().passphrases.set('correct horse', undefined)
  const before = await safe.get().database.entries.toArray()
  expect(await open().passphrases.change('wrong', 'other')).toBe(false)
  expect(await open().passphrases.change('correct horse', 'battery')).toBe(true)
  expect(await safe.get().database.entries.toArray()).toEqual(before)
  await safe.get().vault.lock()
  expect(await open().passphrases.unlock('passphrase', 'correct horse')).toBe(false)
  expect(await open().passphrases.unlock('passphrase', 'battery')).toBe(true)
})

test('removing it leaves the journal open for whoever uses the browser', async () => {
  await open().passphrases.set('correct horse', undefined)
  expect(await open().passphrases.remove('correct horse')).toBe(true)
  await fakeBrowser.storage.session.clear()
  expect((await open(safe.openAgain()).table.get('a'))?.value).toBe('before')
})

test('sealing anew that was interrupted goes on when the journal is unlocked', async () => {
  const first = open()
  await first.table.putIfNewer('b', 1, 'second')
  vi.spyOn(safe.get().records, 'put').mockRejectedValueOnce(new Error('the browser was killed'))
  await expect(first.passphrases.set('correct horse', undefined)).rejects.toThrow('killed')
  await fakeBrowser.storage.session.clear()
  const later = open(safe.openAgain())
  expect(await later.passphrases.unlock('passphrase', 'correct horse')).toBe(true)
  expect((await later.table.getAll()).unreadable).toEqual([])
  const ring = (await safe.get().database.keys.get('keyring'))?.keyring
  expect(ring).not.toHaveProperty('previous')
})

test('a view that still holds the old key cannot write with it', async () => {
  const old = open(safe.openAgain())
  await old.table.putIfNewer('c', 1, 'old view')
  await open().passphrases.set('correct horse', undefined)
  await old.table.putIfNewer('c', 2, 'still there')
  expect((await open(safe.openAgain()).table.get('c'))?.value).toBe('still there')
})

test('a wipe while a passphrase is set brings back records and lock', async () => {
  await open().passphrases.set('correct horse', undefined)
  await fakeBrowser.storage.session.clear()
  await safe.get().database.delete()
  const later = open(safe.openAgain())
  await expect(later.table.get('a')).rejects.toThrow(LockedError)
  expect(await later.passphrases.unlock('passphrase', 'correct horse')).toBe(true)
  expect((await later.table.get('a'))?.value).toBe('before')
})
