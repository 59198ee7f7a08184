import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { createSealedTable } from '#storage/sealed-table.ts'
import { NewerSchemaError } from '#storage/start-up.ts'
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
