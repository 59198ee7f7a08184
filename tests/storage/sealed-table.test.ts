import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { createSealedTable, type OpenedAll } from '#storage/sealed-table.ts'
import { waitFor } from '../wait-for.ts'
import { useFreshSafe } from './fresh-safe.ts'
import { requireValue } from './require-value.ts'

const safe = useFreshSafe()
const { database } = safe

const textSchema = z.object({ text: z.string() })

/** A table of its own view: another connection, another key at hand. */
function openTable(from = safe.get()) {
  return createSealedTable(from, 'entries', textSchema)
}

const onError = (error: unknown) => {
  throw error
}

describe('get and getAll', () => {
  test('give what was kept, and nothing where nothing was', async () => {
    const table = openTable()
    await table.putIfNewer('a', 3, { text: 'perché' })
    expect(await table.get('a')).toEqual({ id: 'a', revision: 3, value: { text: 'perché' } })
    expect(await table.get('b')).toBeUndefined()
    expect(await table.getAll()).toEqual({
      opened: [{ id: 'a', revision: 3, value: { text: 'perché' } }],
      unreadable: [],
    })
    await table.delete('a')
    expect(await table.get('a')).toBeUndefined()
  })

  test('nothing of what was written stands in the record', async () => {
    await openTable().putIfNewer('a', 1, { text: 'una frase da non trovare' })
    const record = requireValue(await database.get().entries.get('a'))
    expect(Object.keys(record).toSorted()).toEqual(['ciphertext', 'id', 'iv', 'revision'])
    expect(Buffer.from(record.ciphertext).includes('frase')).toBe(false)
  })

  test('a record that is damaged opens from its copy in the second store', async () => {
    const table = openTable()
    await table.putIfNewer('a', 1, { text: 'whole' })
    const record = requireValue(await database.get().entries.get('a'))
    await database.get().entries.put({ ...record, ciphertext: new Uint8Array(272) })
    expect((await table.get('a'))?.value).toEqual({ text: 'whole' })
    expect(await table.getAll()).toMatchObject({ opened: [{ id: 'a' }], unreadable: [] })
  })

  test('one bad record never hides the rest', async () => {
    const table = openTable()
    for (const id of ['bit', 'good', 'moved', 'raw', 'shape']) await table.putIfNewer(id, 1, { text: id })
    const records = database.get().entries
    const bit = requireValue(await records.get('bit'))
    bit.ciphertext[0] = (bit.ciphertext[0] ?? 0) ^ 1
    await records.put(bit)
    await records.put({ ...requireValue(await records.get('good')), id: 'moved' })
    await records.put({ id: 'raw', revision: 1, iv: new Uint8Array(), ciphertext: new Uint8Array() })
    const other = createSealedTable(safe.get(), 'entries', z.number())
    await other.putIfNewer('shape', 2, 12)

    safe.files().folders.clear()
    const { opened, unreadable } = await table.getAll()
    expect(opened.map(({ id }) => id)).toEqual(['good'])
    expect(unreadable.toSorted()).toEqual(['bit', 'moved', 'raw', 'shape'])
    await expect(table.get('bit')).rejects.toThrow()
    expect((await table.get('good'))?.value).toEqual({ text: 'good' })
  })
})

describe('putIfNewer', () => {
  test('refuses a revision as old or older, and says so', async () => {
    const table = openTable()
    expect(await table.putIfNewer('a', 2, { text: 'two' })).toBe(true)
    expect(await table.putIfNewer('a', 2, { text: 'again' })).toBe(false)
    expect(await table.putIfNewer('a', 1, { text: 'one' })).toBe(false)
    expect((await table.get('a'))?.value.text).toBe('two')
    expect(await table.putIfNewer('a', 9, { text: 'nine' })).toBe(true)
    expect(await table.get('a')).toEqual({ id: 'a', revision: 9, value: { text: 'nine' } })
  })

  test('in any order and from several views at once, the newest stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        async (id, revisions) => {
          const tables = [openTable(), openTable(safe.openAgain())]
          await Promise.all(
            revisions.map((revision, index) => tables[index % 2]?.putIfNewer(id, revision, { text: String(revision) })),
          )
          const newest = Math.max(...revisions)
          expect(await tables[0]?.get(id)).toEqual({ id, revision: newest, value: { text: String(newest) } })
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('update', () => {
  test('begins with nothing, then with what is there', async () => {
    const table = openTable()
    const add = (letter: string) => table.update('a', (before) => ({ text: (before?.text ?? '') + letter }))
    expect(await add('x')).toEqual({ text: 'x' })
    expect(await add('y')).toEqual({ text: 'xy' })
    expect((await table.get('a'))?.revision).toBe(2)
  })

  test('none is lost when several views change the same thing at once', async () => {
    const tables = [openTable(), openTable(safe.openAgain()), openTable(safe.openAgain())]
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    await Promise.all(
      letters.map((letter, index) =>
        tables[index % 3]?.update('a', (before) => ({ text: (before?.text ?? '') + letter })),
      ),
    )
    const { value, revision } = requireValue(await openTable().get('a'))
    expect([...value.text].toSorted()).toEqual(letters)
    expect(revision).toBe(letters.length)
  })

  test('a change that throws changes nothing', async () => {
    const table = openTable()
    await table.putIfNewer('a', 1, { text: 'a' })
    const fail = () => {
      throw new RangeError('no')
    }
    await expect(table.update('a', fail)).rejects.toThrow(RangeError)
    expect(await table.get('a')).toEqual({ id: 'a', revision: 1, value: { text: 'a' } })
  })
})

describe('watching', () => {
  /** What a subscriber was told last, as texts and unreadable ids. */
  const told = (notify: ReturnType<typeof vi.fn<(all: OpenedAll<{ text: string }>) => void>>) => {
    const all = notify.mock.lastCall?.[0]
    return all && { texts: all.opened.map(({ value }) => value.text), unreadable: all.unreadable }
  }

  test('tells what is there now, and every change of every view', async () => {
    const table = openTable()
    const elsewhere = openTable(safe.openAgain())
    await table.putIfNewer('a', 1, { text: 'a1' })
    const notify = vi.fn<(all: OpenedAll<{ text: string }>) => void>()
    const stop = table.watchAll(notify, onError)
    await waitFor(() => expect(told(notify)).toEqual({ texts: ['a1'], unreadable: [] }))
    await elsewhere.putIfNewer('b', 1, { text: 'b1' })
    await waitFor(() => expect(told(notify)?.texts).toEqual(['a1', 'b1']))
    await elsewhere.update('a', () => ({ text: 'a2' }))
    await waitFor(() => expect(told(notify)?.texts).toEqual(['a2', 'b1']))
    await table.delete('a')
    await waitFor(() => expect(told(notify)?.texts).toEqual(['b1']))
    stop()
  })

  test('a record that turns bad is named, and one that turns good comes back', async () => {
    const table = openTable()
    await table.putIfNewer('a', 1, { text: 'a' })
    await table.putIfNewer('b', 1, { text: 'b' })
    const good = requireValue(await database.get().entries.get('a'))
    await database.get().entries.put({ ...good, ciphertext: new Uint8Array(272) })
    safe.files().folders.clear()
    const notify = vi.fn<(all: OpenedAll<{ text: string }>) => void>()
    const stop = table.watchAll(notify, onError)
    await waitFor(() => expect(told(notify)).toEqual({ texts: ['b'], unreadable: ['a'] }))
    await database.get().entries.put(good)
    await waitFor(() => expect(told(notify)).toEqual({ texts: ['a', 'b'], unreadable: [] }))
    stop()
  })

  test('one record is told alone: its value, its changes, its end', async () => {
    const table = openTable()
    const notify = vi.fn<(value: { text: string } | undefined) => void>()
    const stop = table.watchOne('a', notify, onError)
    await waitFor(() => expect(notify).toHaveBeenLastCalledWith(undefined))
    await table.putIfNewer('a', 1, { text: 'a' })
    await waitFor(() => expect(notify).toHaveBeenLastCalledWith({ text: 'a' }))
    await table.delete('a')
    await waitFor(() => expect(notify).toHaveBeenLastCalledWith(undefined))
    stop()
  })

  test('one bad record is an error to who watches it', async () => {
    await database.get().entries.put({ id: 'a', revision: 1, iv: new Uint8Array(12), ciphertext: new Uint8Array(272) })
    const handleError = vi.fn()
    const stop = openTable().watchOne('a', () => {}, handleError)
    await waitFor(() => expect(handleError).toHaveBeenCalled())
    stop()
  })

  test('nothing is told after it was stopped, not even what was on its way', async () => {
    const table = openTable()
    const notify = vi.fn()
    const stop = table.watchAll(notify, onError)
    await table.putIfNewer('a', 1, { text: 'a' })
    stop()
    notify.mockClear()
    await table.putIfNewer('b', 1, { text: 'b' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(notify).not.toHaveBeenCalled()
  })
})

test('a record put in place of another with the same revision is read anew', async () => {
  const table = createSealedTable(safe.get(), 'entries', z.string())
  await table.update('a', () => 'new')
  const record = requireValue(await database.get().entries.get('a'))
  await table.delete('a')
  await table.putIfNewer('a', 1, 'old')
  const texts: string[] = []
  const stop = table.watchAll(({ opened }) => texts.push(opened[0]?.value ?? ''), console.error)
  await waitFor(() => expect(texts.at(-1)).toBe('old'))
  await database.get().entries.put(record)
  await waitFor(() => expect(texts.at(-1)).toBe('new'))
  stop()
})
