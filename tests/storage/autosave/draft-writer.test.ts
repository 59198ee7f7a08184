import { expect, test, vi } from 'vitest'
import type { DraftPort } from '#storage/autosave/draft-port.ts'
import { createDraftWriter } from '#storage/autosave/draft-writer.ts'
import { type Draft, draftSchema } from '#storage/draft.ts'
import { createSealedTable } from '#storage/sealed-table.ts'
import { useFreshSafe } from '../fresh-safe.ts'

const safe = useFreshSafe()

const createDraft = (text: string): Draft => ({ kind: 'words', updatedAt: 1, text })

function openWriter(revision = 0) {
  const table = createSealedTable(safe.get(), 'drafts', draftSchema)
  const post = vi.fn<DraftPort['post']>()
  const port: DraftPort = { post, settled: async () => {}, close: () => {} }
  return { table, post, writer: createDraftWriter(table, port, 'a', revision, () => {}) }
}

test('every key goes to the background in the same call, and the newest is on disk in the end', async () => {
  const { table, post, writer } = openWriter()
  for (const text of ['c', 'ci', 'cia', 'ciao']) writer.write(createDraft(text))
  expect(post.mock.calls.map(([change]) => [change.kind, change.revision])).toEqual([
    ['save', 1],
    ['save', 2],
    ['save', 3],
    ['save', 4],
  ])
  await writer.drained()
  expect(await table.get('a')).toEqual({ id: 'a', revision: 4, value: createDraft('ciao') })
})

test('goes on counting where the draft stood', async () => {
  const { table, writer } = openWriter(7)
  writer.write(createDraft('ciao'))
  await writer.drained()
  expect((await table.get('a'))?.revision).toBe(8)
})

test('what the background wrote first is not written over by an older text', async () => {
  const { table, writer } = openWriter()
  await table.putIfNewer('a', 5, createDraft('newer'))
  writer.write(createDraft('older'))
  await writer.drained()
  expect((await table.get('a'))?.value).toEqual(createDraft('newer'))
})

test('discarding takes the draft away from both ways', async () => {
  const { table, post, writer } = openWriter()
  writer.write(createDraft('ciao'))
  await writer.discard()
  expect(await table.get('a')).toBeUndefined()
  expect(post).toHaveBeenLastCalledWith({ kind: 'discard', id: 'a', revision: 2 })
})

test('what is written while the draft is being discarded stays', async () => {
  const { table, writer } = openWriter()
  writer.write(createDraft('ciao'))
  const discarded = writer.discard()
  writer.write(createDraft('tornata'))
  await discarded
  await writer.drained()
  expect((await table.get('a'))?.value).toEqual(createDraft('tornata'))
})
