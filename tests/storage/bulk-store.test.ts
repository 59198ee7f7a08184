import { expect, test, vi } from 'vitest'
import { entrySchema } from '#storage/entry.ts'
import { createKeptTable } from '#storage/kept-table.ts'
import type { Safe } from '#storage/safe.ts'
import { useFreshSafe } from './fresh-safe.ts'
import { createWriting } from './writing.ts'

const fresh = useFreshSafe()

const open = (safe: Safe) => createKeptTable(safe, 'entries', entrySchema)
const entry = (free: string) => ({ ...createWriting({ parts: { free } }), createdAt: 1, updatedAt: 1 })
const put = (id: string, revision: number, text: string) => ({ id, revision, value: entry(text) })
const many = (revision: number) => Array.from({ length: 200 }, (_, index) => put(`e${index}`, revision, `${revision}`))

test('many records stand in both stores after one step', async () => {
  const safe = fresh.get()
  expect((await open(safe).putMany(many(1))).size).toBe(200)
  await open(safe).putMany(many(2))
  expect((await open(safe).getAll()).opened.every(({ revision }) => revision === 2)).toBe(true)
  const files = await safe.second.list('entries')
  expect([...files.values()].map((found) => found.map(({ revision }) => revision))).toEqual(many(2).map(() => [2]))
})

test('a newer revision of another view stays', async () => {
  const table = open(fresh.get())
  await open(fresh.openAgain()).putIfNewer('e1', 1, entry('theirs'))
  expect((await table.putMany([put('e1', 1, 'mine'), put('e2', 1, 'mine')])).has('e1')).toBe(false)
  expect((await table.get('e1'))?.value.parts.free).toBe('theirs')
  await table.deleteMany([
    { id: 'e1', revision: 0 },
    { id: 'e2', revision: 1 },
  ])
  expect((await table.getAll()).opened.map(({ id }) => id)).toEqual(['e1'])
  expect([...(await fresh.get().second.list('entries')).keys()]).toEqual(['e1'])
})

test('a browser that ends half way has every file after its next start', async () => {
  const safe = fresh.get()
  await open(safe).putIfNewer('first', 1, entry('first'))
  vi.spyOn(safe.files, 'write').mockRejectedValue(new Error('The browser ended.'))
  await expect(open(safe).putMany(many(1))).rejects.toThrow('The browser ended.')
  vi.restoreAllMocks()
  const next = fresh.openAgain()
  expect((await open(next).getAll()).opened.length).toBe(201)
  expect((await next.second.list('entries')).size).toBe(201)
})
