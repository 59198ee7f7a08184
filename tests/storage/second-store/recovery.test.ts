import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { checkAll } from '#storage/check-all.ts'
import { createSealedTable } from '#storage/sealed-table.ts'
import { NewerSchemaError } from '#storage/start-up.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from '../fresh-safe.ts'
import { requireValue } from '../require-value.ts'

const safe = useFreshSafe()
const openTable = (from = safe.get()) => createSealedTable(from, 'entries', z.string())
const filesOf = (store: string) => requireValue(safe.files().folders.get(store))
const readAll = async (from = safe.openAgain()) =>
  Object.fromEntries((await openTable(from).getAll()).opened.map(({ id, value }) => [id, value]))

test('every write is in both stores, once', async () => {
  const table = openTable()
  await table.putIfNewer('a', 1, 'one')
  await table.putIfNewer('a', 2, 'two')
  await table.putIfNewer('b', 1, 'other')
  expect([...filesOf('entries').keys()].map((name) => name.split('.').slice(0, 2).join('.')).toSorted()).toEqual([
    'a.2',
    'b.1',
  ])
  await table.delete('a')
  expect(filesOf('entries').size).toBe(1)
})

test('a database that was wiped comes back whole, key and all, and is told of once', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  await openTable().putIfNewer('b', 4, 'two')
  await safe.get().database.delete()
  expect(await readAll()).toEqual({ a: 'one', b: 'two' })
  expect(await fakeBrowser.storage.local.get('recovered')).toEqual({ recovered: true })
})

test('a database that was wiped together with storage.local comes back from the files alone', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  await safe.get().database.delete()
  await fakeBrowser.storage.local.clear()
  expect(await readAll()).toEqual({ a: 'one' })
})

test('a row that vanished comes back; one that fell behind is brought up', async () => {
  const table = openTable()
  for (const revision of [1, 2]) await table.putIfNewer('old', revision, `revision ${revision}`)
  await table.putIfNewer('gone', 1, 'gone')
  const old = requireValue(await safe.get().database.entries.get('old'))
  const files = [...filesOf('entries')]
  await safe.get().database.entries.delete('gone')
  await safe.get().database.entries.put({ ...old, revision: 1 })
  filesOf('entries').clear()
  for (const [name, text] of files) filesOf('entries').set(name, text)
  expect(await readAll()).toEqual({ old: 'revision 2', gone: 'gone' })
})

test('missing files are written again; a damaged one never hides the rest', async () => {
  const table = openTable()
  await table.putIfNewer('a', 1, 'one')
  await table.putIfNewer('b', 1, 'two')
  const [first] = filesOf('entries').keys()
  filesOf('entries').set(requireValue(first), 'nonsense')
  await safe.get().database.delete()
  expect(await readAll()).toEqual({ b: 'two' })
  filesOf('entries').clear()
  await fakeBrowser.storage.local.remove('state')
  expect(await readAll(safe.openAgain())).toEqual({ b: 'two' })
  expect(filesOf('entries').size).toBe(1)
})

test('what was deleted for good stays away after a wipe', async () => {
  const table = openTable()
  await table.putIfNewer('a', 1, 'one')
  await table.putIfNewer('b', 1, 'two')
  await table.delete('a')
  await safe.get().database.delete()
  expect(await readAll()).toEqual({ b: 'two' })
})

test('a database of a newer Accanto is neither read nor written', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  const { database } = safe.get()
  database.close()
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database.name, 990)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  newer.close()
  const later = safe.openAgain()
  await expect(openTable(later).putIfNewer('a', 2, 'two')).rejects.toThrow(NewerSchemaError)
  expect(filesOf('entries').size).toBe(1)
})

test('files that were lost as a whole are noticed and written again at the next start', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  safe.files().folders.clear()
  expect(await readAll()).toEqual({ a: 'one' })
  await safe.get().database.delete()
  expect(await readAll()).toEqual({ a: 'one' })
})

test('a deletion that stops half way leaves the record, and never a file without its row', async () => {
  const table = openTable()
  await table.putIfNewer('a', 1, 'one')
  vi.spyOn(safe.get().database, 'transaction').mockRejectedValueOnce(new Error('the browser was killed'))
  await expect(table.delete('a')).rejects.toThrow('killed')
  expect(await readAll()).toEqual({ a: 'one' })
  expect(filesOf('entries').size).toBe(0)
  await checkAll(safe.openAgain())
  expect(filesOf('entries').size).toBe(1)
})

test('a comparison of the stores brings nothing back that is being deleted', async () => {
  const table = openTable()
  await table.putIfNewer('a', 1, 'one')
  await Promise.all([table.delete('a'), checkAll(safe.openAgain())])
  expect(await readAll()).toEqual({})
  expect(filesOf('entries').size).toBe(0)
})

test('a check puts a damaged row back from its file, and a damaged file from its row', async () => {
  const table = openTable()
  for (const id of ['row', 'file']) await table.putIfNewer(id, 1, id)
  const { database } = safe.get()
  await database.entries.update('row', { ciphertext: new Uint8Array(272) })
  const name = requireValue([...filesOf('entries').keys()].find((found) => found.startsWith('file')))
  filesOf('entries').set(name, 'nonsense')
  expect(await checkAll(safe.get())).toMatchObject({ damaged: 2, unreadable: [], inDatabase: 2, inFiles: 2 })
  filesOf('entries').delete(requireValue([...filesOf('entries').keys()].find((found) => found.startsWith('row'))))
  expect((await table.get('row'))?.value).toBe('row')
  await database.delete()
  expect(await readAll()).toEqual({ file: 'file' })
})

test('a passphrase seals a damaged row anew from its file', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  await safe.get().database.entries.update('a', { ciphertext: new Uint8Array(272) })
  await createPassphrases(
    safe.get(),
    () => safe.clock.now,
    async () => {},
  ).set('correct horse', undefined)
  expect(await openTable().getAll()).toMatchObject({ opened: [{ value: 'one' }], unreadable: [] })
})

test('a database that opens only the second time is opened a second time', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  const later = safe.openAgain()
  const torn = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
  vi.spyOn(later.database, 'open').mockRejectedValueOnce(torn)
  expect(await readAll(later)).toEqual({ a: 'one' })
})

test('one that never opens says so', async () => {
  const later = safe.openAgain()
  vi.spyOn(later.database, 'open').mockRejectedValue(new DOMException('Storage is off.', 'InvalidStateError'))
  await expect(readAll(later)).rejects.toThrow('Storage is off.')
  expect(later.database.open).toHaveBeenCalledOnce()
})

test('where the browser lists no database because one is damaged, it is opened all the same', async () => {
  await openTable().putIfNewer('a', 1, 'one')
  await safe.get().database.delete()
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('The operation failed.', 'UnknownError'))
  expect(await readAll()).toEqual({ a: 'one' })
})

test('a write whose file failed is not taken for kept at the next try', async () => {
  const table = openTable()
  const write = vi.spyOn(safe.files(), 'write')
  await table.putIfNewer('a', 1, 'one')
  write.mockImplementation(async (folder, name) => {
    safe.files().folders.get(folder)?.set(name, '')
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  await expect(table.putIfNewer('a', 2, 'two')).rejects.toThrow('No room.')
  await expect(table.putIfNewer('a', 2, 'two')).rejects.toThrow('No room.')
  write.mockRestore()
  expect(await table.putIfNewer('a', 2, 'two')).toBe(false)
  await safe.get().database.delete()
  expect(await readAll()).toEqual({ a: 'two' })
})
