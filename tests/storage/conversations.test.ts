import { expect, test } from 'vitest'
import { mergeConversations } from '#storage/backup/merge-conversations.ts'
import { type ConversationRuns, createConversationStore } from '#storage/conversations.ts'
import { LockedError } from '#storage/vault/locked-error.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from './fresh-safe.ts'

const fresh = useFreshSafe()
const openStore = () => createConversationStore(fresh.openAgain(), () => fresh.clock.now)
const read = (store = openStore()) =>
  new Promise<ConversationRuns>((resolve, reject) => {
    const stop = store.watch((runs) => {
      setTimeout(() => stop())
      resolve(runs)
    }, reject)
  })

test('each conversation is kept where it was left, with one’s own words', async () => {
  const store = openStore()
  const own = { turn: 'one', own: 'What would help?\nI’m here.' }
  await store.change('a', () => ({ steps: [{ turn: 'zero', reply: 'x' }], chosen: own }))
  await store.change('b', () => ({ steps: [{ turn: 'zero', isSkipped: true }], entered: 'one' }))
  await store.change('b', (run) => ({ steps: [...(run?.steps ?? []), own] }))
  const at = { updatedAt: fresh.clock.now }
  expect(await read()).toEqual({
    a: { steps: [{ turn: 'zero', reply: 'x' }], chosen: own, ...at },
    b: { steps: [{ turn: 'zero', isSkipped: true }, own], ...at },
  })
})

test('none is lost when two views go on at once', async () => {
  const views = [openStore(), openStore()]
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  await Promise.all(ids.map((id, index) => views[index % 2]?.change(id, () => ({ steps: [] }))))
  expect(Object.keys(await read()).toSorted()).toEqual(ids)
})

test('lies in one sealed record, with neither conversation nor words in clear', async () => {
  await openStore().change('conversation-in-clear', () => ({ steps: [{ turn: 't', own: 'words-in-clear' }] }))
  const rows = await fresh.database.get().documents.toArray()
  expect(rows.map(({ id }) => id)).toEqual(['conversations'])
  expect(rows.map(({ ciphertext }) => new TextDecoder('latin1').decode(ciphertext)).join('')).not.toMatch(/in-clear/)
})

test('is not written while the journal is locked', async () => {
  const safe = fresh.get()
  const passphrases = createPassphrases(
    safe,
    () => fresh.clock.now,
    async () => {},
  )
  await passphrases.set('alba', undefined)
  await safe.vault.lock()
  const store = createConversationStore(safe, () => fresh.clock.now)
  await expect(store.change('a', () => ({ steps: [] }))).rejects.toThrow(LockedError)
})

test('a copy brings what was left later, and takes nothing away', () => {
  const mine = { a: { steps: [], updatedAt: 2 }, b: { steps: [], updatedAt: 2 } }
  const theirs = {
    a: { steps: [{ turn: 'old', reply: 'x' }], updatedAt: 1 },
    b: { steps: [{ turn: 'new', reply: 'x' }], updatedAt: 3 },
    c: { steps: [], updatedAt: 1 },
  }
  const merged = mergeConversations(mine, theirs)
  expect(merged).toEqual({ a: mine.a, b: theirs.b, c: theirs.c })
  expect(mergeConversations(merged, theirs)).toEqual(merged)
})
