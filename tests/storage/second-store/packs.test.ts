import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkAll } from '#storage/check-all.ts'
import type { Safe } from '#storage/safe.ts'
import { createSealedTable } from '#storage/sealed-table.ts'
import { useFreshSafe } from '../fresh-safe.ts'
import { requireValue } from '../require-value.ts'

const fresh = useFreshSafe()
const open = (safe: Safe) => createSealedTable(safe, 'entries', z.string())
const ids = Array.from({ length: 40 }, (_, index) => `e${index}`)
const putAll = (safe = fresh.get(), revision = 1) =>
  open(safe).putMany(ids.map((id) => ({ id, revision, value: `${id} in revision ${revision}` })))
const files = () => requireValue(fresh.files().folders.get('entries'))
const names = () => [...files().keys()]
const wipe = () => fresh.get().database.delete()
const readAll = async (safe = fresh.openAgain()) =>
  Object.fromEntries((await open(safe).getAll()).opened.map(({ id, value }) => [id, value]))

test('many records that come at once share a file, and come back from it', async () => {
  await putAll()
  expect(names()).toHaveLength(1)
  await wipe()
  expect(Object.keys(await readAll())).toEqual(expect.arrayContaining(ids))
})

test('what one record became later wins over its pack', async () => {
  await putAll()
  await open(fresh.get()).update('e7', () => 'changed')
  await wipe()
  expect(await readAll()).toMatchObject({ e6: 'e6 in revision 1', e7: 'changed' })
})

test('what was deleted stays away after a wipe, from one’s own pack and from that of another view', async () => {
  await putAll()
  await Promise.all([
    open(fresh.get()).delete('e1'),
    open(fresh.openAgain()).delete('e2'),
    open(fresh.get()).delete('e3'),
  ])
  await open(fresh.get()).deleteMany([{ id: 'e4', revision: 1 }])
  await wipe()
  expect(Object.keys(await readAll())).toHaveLength(ids.length - 4)
})

test('when all were written anew, the first pack is gone', async () => {
  await putAll()
  const [first] = names()
  await putAll(fresh.get(), 2)
  expect(names()).not.toContain(first)
  await wipe()
  expect(await readAll()).toMatchObject({ e0: 'e0 in revision 2', e39: 'e39 in revision 2' })
})

test('a pack with any one character changed loses one record at most, and throws nothing', async () => {
  await putAll()
  const safe = fresh.get()
  const [name = ''] = names()
  const text = requireValue(files().get(name))
  const lineLength = text.indexOf('\n') + 1
  for (let at = 0; at < lineLength; at += 1) {
    files().set(name, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1))
    const found = [...(await safe.second.list('entries')).values()].flat()
    const read = await Promise.all(found.map((file) => safe.second.read('entries', file)))
    // A changed end of the line joins two.
    expect(read.filter(Boolean).length).toBeGreaterThanOrEqual(ids.length - (at === lineLength - 1 ? 2 : 1))
  }
})

test('a pack cut anywhere gives what stands before, and throws nothing', async () => {
  await putAll()
  const safe = fresh.get()
  const [name = ''] = names()
  const text = requireValue(files().get(name))
  const step = Math.floor(text.length / 200)
  for (let length = 0; length < text.length; length += step) {
    files().set(name, text.slice(0, length))
    const found = [...(await safe.second.list('entries')).values()].flat()
    const read = await Promise.all(found.map((file) => safe.second.read('entries', file)))
    expect(read.filter(Boolean)).toHaveLength(text.slice(0, length).split('\n').length - 1)
  }
})

test('a check makes a damaged pack whole, once', async () => {
  await putAll()
  const [name = ''] = names()
  // The last byte of a seal: the line can still be told, and no longer read.
  files().set(
    name,
    requireValue(files().get(name)).replace(/.(?="\}\n)/, (last) => (last === 'A' ? 'B' : 'A')),
  )
  expect((await checkAll(fresh.openAgain())).damaged).toBe(1)
  expect((await checkAll(fresh.openAgain())).damaged).toBe(0)
  await wipe()
  expect(Object.keys(await readAll())).toHaveLength(ids.length)
})
