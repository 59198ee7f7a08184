import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { createKeptTable } from '#storage/kept-table.ts'
import { waitFor } from '../wait-for.ts'
import { useFreshSafe } from './fresh-safe.ts'

const safe = useFreshSafe()
const open = () => createKeptTable(safe.get(), 'entries', z.string())

test('on someone else’s computer nothing comes onto the disk, no key either', async () => {
  safe.clock.place = 'memory'
  const table = open()
  await table.putIfNewer('a', 1, 'a sentence')
  await table.update('a', (before) => `${before}, and more`)
  expect((await table.get('a'))?.value).toBe('a sentence, and more')
  expect(await safe.get().vault.getLockState()).toBe('free')
  expect(await indexedDB.databases()).toEqual([])
  expect([...safe.files().folders.values()].flatMap((files) => [...files])).toEqual([])
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('on one’s own computer nothing of it stays in memory', async () => {
  await open().putIfNewer('a', 1, 'a sentence')
  expect(await fakeBrowser.storage.session.get()).toEqual({})
  expect(await safe.get().database.entries.count()).toBe(1)
  expect((await open().getAll()).opened).toEqual([{ id: 'a', revision: 1, value: 'a sentence' }])
})

test('follows the answer to whose computer it is at the next use', async () => {
  const table = open()
  await table.putIfNewer('a', 1, 'on the disk')
  safe.clock.place = 'memory'
  expect((await table.getAll()).opened).toEqual([])
  await table.putIfNewer('b', 1, 'in memory')
  safe.clock.place = 'disk'
  expect((await table.getAll()).opened.map(({ id }) => id)).toEqual(['a'])
})

test('watching tells from where things are kept, and ends even before it began', async () => {
  safe.clock.place = 'memory'
  const told = vi.fn()
  const silent = vi.fn()
  const fail = (error: unknown) => {
    throw error
  }
  const stop = open().watchOne('a', told, fail)
  open().watchAll(silent, fail)()
  await open().putIfNewer('a', 1, 'a sentence')
  await waitFor(() => expect(told).toHaveBeenLastCalledWith('a sentence'))
  await open().deleteUnlessNewer('a', 1)
  await waitFor(() => expect(told).toHaveBeenLastCalledWith(undefined))
  stop()
  expect(silent).not.toHaveBeenCalled()
})
