import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as z from 'zod/mini'
import { createSessionTable } from '#storage/session-table.ts'
import { waitFor } from '../wait-for.ts'

beforeEach(() => fakeBrowser.reset())

const open = (store: 'entries' | 'drafts' = 'entries') => createSessionTable(store, z.object({ text: z.string() }))
const onError = (error: unknown) => {
  throw error
}

test('keeps what is written, in memory only', async () => {
  expect(await open().putIfNewer('a', 2, { text: 'una frase' })).toBe(true)
  expect(await open().get('a')).toEqual({ id: 'a', revision: 2, value: { text: 'una frase' } })
  expect(await open().get('b')).toBeUndefined()
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('an older or equal revision is refused', async () => {
  const table = open()
  await table.putIfNewer('a', 2, { text: 'newer' })
  expect(await table.putIfNewer('a', 2, { text: 'same' })).toBe(false)
  expect(await table.putIfNewer('a', 1, { text: 'older' })).toBe(false)
  expect((await table.get('a'))?.value.text).toBe('newer')
})

test('updates at the same time in two views lose nothing', async () => {
  const views = [open(), open()]
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      views[turn % 2]?.update('a', (before) => ({ text: `${before?.text ?? ''}.` })),
    ),
  )
  expect(await open().get('a')).toEqual({ id: 'a', revision: 20, value: { text: '.'.repeat(20) } })
})

test('refuses what could not be read again', async () => {
  const table = createSessionTable('entries', z.object({ text: z.string().check(z.minLength(1)) }))
  await expect(table.putIfNewer('a', 1, { text: '' })).rejects.toThrow(z.core.$ZodError)
  expect(await table.get('a')).toBeUndefined()
})

test('stores do not see each other', async () => {
  await open('entries').putIfNewer('a', 1, { text: 'entry' })
  expect(await open('drafts').getAll()).toEqual({ opened: [], unreadable: [] })
})

test('deletes, unless a newer revision was written meanwhile', async () => {
  const table = open()
  await table.putIfNewer('a', 3, { text: 'three' })
  await table.deleteUnlessNewer('a', 2)
  expect(await table.get('a')).toBeDefined()
  await table.deleteUnlessNewer('a', 3)
  expect(await table.get('a')).toBeUndefined()
  await table.delete('never there')
})

test('tells of changes until it is stopped', async () => {
  const table = open()
  const all = vi.fn()
  const one = vi.fn()
  const stops = [table.watchAll(all, onError), table.watchOne('a', one, onError)]
  await waitFor(() => expect(all).toHaveBeenLastCalledWith({ opened: [], unreadable: [] }))
  await table.putIfNewer('b', 1, { text: 'other' })
  await table.putIfNewer('a', 1, { text: 'this' })
  await waitFor(() => expect(one).toHaveBeenLastCalledWith({ text: 'this' }))
  await waitFor(() => expect(all.mock.lastCall?.[0].opened).toHaveLength(2))
  for (const stop of stops) stop()
  const told = all.mock.calls.length
  await table.delete('a')
  expect(all).toHaveBeenCalledTimes(told)
  expect(one).toHaveBeenLastCalledWith({ text: 'this' })
})
