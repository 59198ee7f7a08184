import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createKeyHolder } from '#storage/vault/data-key.ts'
import { seal, unseal } from '#storage/vault/seal.ts'
import { useFreshDatabase } from '../fresh-database.ts'
import { requireValue } from '../require-value.ts'

const database = useFreshDatabase()

const readBeside = async () =>
  Buffer.from(requireValue((await database.get().keys.get('data-key'))?.bytes)).toString('base64')
const readCopy = async (): Promise<unknown> => {
  const { dataKey } = await fakeBrowser.storage.local.get('dataKey')
  return dataKey
}

/** Seals with one key, opens with another: throws unless they are the same. */
async function assertSame(first: CryptoKey, second: CryptoKey): Promise<void> {
  await unseal(second, 'entries', await seal(first, 'entries', 'a', 1, 'text'))
}

test('makes a key of 256 bits on first use, and keeps it in both places', async () => {
  const key = await createKeyHolder(database.get()).requireKey()
  expect(key.algorithm).toEqual({ name: 'AES-GCM', length: 256 })
  expect(key.extractable).toBe(false)
  expect(await readCopy()).toEqual({ protection: 'none', bytes: await readBeside() })
})

test('two at once make one key', async () => {
  const holders = [
    createKeyHolder(database.get()),
    createKeyHolder(database.openAgain()),
    createKeyHolder(database.openAgain()),
  ]
  const [first, second, third] = await Promise.all(holders.map((holder) => holder.requireKey()))
  await assertSame(requireValue(first), requireValue(second))
  await assertSame(requireValue(first), requireValue(third))
  expect(await database.get().keys.count()).toBe(1)
})

test('writes the copy again when it is missing', async () => {
  const key = await createKeyHolder(database.get()).requireKey()
  await fakeBrowser.storage.local.remove('dataKey')
  await assertSame(key, await createKeyHolder(database.get()).requireKey())
  expect(await readCopy()).toEqual({ protection: 'none', bytes: await readBeside() })
})

test('writes the key beside the records again when it is missing there', async () => {
  const key = await createKeyHolder(database.get()).requireKey()
  await database.get().keys.clear()
  await assertSame(key, await createKeyHolder(database.get()).requireKey())
  expect(await readCopy()).toEqual({ protection: 'none', bytes: await readBeside() })
})

test('believes the key beside the records when the two differ', async () => {
  const key = await createKeyHolder(database.get()).requireKey()
  const other = Buffer.alloc(32, 1).toString('base64')
  await fakeBrowser.storage.local.set({ dataKey: { protection: 'none', bytes: other } })
  await assertSame(key, await createKeyHolder(database.get()).requireKey())
  expect(await readCopy()).toEqual({ protection: 'none', bytes: await readBeside() })
})

test('takes a copy of no known shape for a missing one', async () => {
  const key = await createKeyHolder(database.get()).requireKey()
  await fakeBrowser.storage.local.set({ dataKey: 'nonsense' })
  await assertSame(key, await createKeyHolder(database.get()).requireKey())
  expect(await readCopy()).toEqual({ protection: 'none', bytes: await readBeside() })
})

test('tries again after a failed read', async () => {
  const holder = createKeyHolder(database.get())
  database.get().close()
  await expect(holder.requireKey()).rejects.toThrow()
  await database.get().open()
  await expect(holder.requireKey()).resolves.toBeInstanceOf(CryptoKey)
})

test('after an erase, the next use makes another key', async () => {
  const holder = createKeyHolder(database.get())
  const before = await holder.requireKey()
  await database.get().keys.clear()
  await fakeBrowser.storage.local.clear()
  holder.forget()
  await expect(assertSame(before, await holder.requireKey())).rejects.toThrow()
})

test.for(['not base64!', 'AAAA'])('a damaged copy (%s) counts as missing', async (bytes) => {
  await createKeyHolder(database.get()).requireKey()
  await fakeBrowser.storage.local.set({ dataKey: { protection: 'none', bytes } })
  await expect(createKeyHolder(database.get()).requireKey()).resolves.toBeInstanceOf(CryptoKey)
})

test('a damaged key beside the records gives way to the copy', async () => {
  await createKeyHolder(database.get()).requireKey()
  await database.get().keys.put({ id: 'data-key', protection: 'none', bytes: new Uint8Array(3) })
  await expect(createKeyHolder(database.get()).requireKey()).resolves.toBeInstanceOf(CryptoKey)
})
