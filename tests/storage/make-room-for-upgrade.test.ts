import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { makeRoomForUpgrade } from '#storage/make-room-for-upgrade.ts'
import { createSealedTable } from '#storage/sealed-table.ts'
import { useFreshSafe } from './fresh-safe.ts'

const safe = useFreshSafe()

/** As a newer Accanto opens it: resolves with what it found. */
const openNewer = (name: string) =>
  new Promise<number>((resolve, reject) => {
    const request = indexedDB.open(name, 990)
    request.onsuccess = () => {
      const count = request.result.transaction('entries').objectStore('entries').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
    request.onerror = () => reject(request.error)
  })

test('what is on its way is kept before a newer Accanto takes the database over', async () => {
  const { database } = safe.get()
  const table = createSealedTable(safe.get(), 'entries', z.string())
  await table.putIfNewer('a', 1, 'kept')
  makeRoomForUpgrade(database, async () => {
    await table.putIfNewer('b', 1, 'on its way')
  })
  expect(await openNewer(database.name)).toBe(2)
})

test('it lets go even when keeping fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { database } = safe.get()
  await createSealedTable(safe.get(), 'entries', z.string()).putIfNewer('a', 1, 'kept')
  makeRoomForUpgrade(database, () => Promise.reject(new Error('full')))
  expect(await openNewer(database.name)).toBe(1)
})

test('an erase does not wait', async () => {
  const { database } = safe.get()
  await createSealedTable(safe.get(), 'entries', z.string()).putIfNewer('a', 1, 'gone')
  const finish = vi.fn(async () => {})
  makeRoomForUpgrade(database, finish)
  await safe.openAgain().database.delete()
  expect(finish).not.toHaveBeenCalled()
})
