import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createEntries, type Entries, trashDays } from '#storage/entries.ts'
import { isEmpty, type Writing } from '#storage/entry.ts'
import { waitFor } from '../wait-for.ts'
import { useFreshSafe } from './fresh-safe.ts'
import { createWriting } from './writing.ts'

const safe = useFreshSafe()
const { database } = safe
const dayLong = 24 * 60 * 60 * 1000

let now = 0
let entries: Entries

beforeEach(() => {
  now = Date.UTC(2026, 4, 10, 20)
  entries = createEntries(safe.get(), () => now)
})

describe('what counts as empty', () => {
  test.for<[string, Partial<Writing>, boolean]>([
    ['nothing at all', { parts: {} }, true],
    ['spaces and lines', { parts: { free: ' \n\t ', what: '' } }, true],
    ['links alone', { parts: {}, duties: ['duty-listening'], values: ['val-hope'] }, true],
    ['one letter', { parts: { free: '.' } }, false],
    ['a part that this form does not show', { form: 'what-so-what-now-what', parts: { free: 'Sì.' } }, false],
    ['a feeling alone', { parts: {}, feelings: ['calm'] }, false],
  ])('%s', ([, change, empty]) => {
    expect(isEmpty(createWriting(change))).toBe(empty)
  })
})

describe('saving', () => {
  test('keeps what was written, and when', async () => {
    const writing = createWriting({ duties: ['duty-listening'], feelings: ['calm'] })
    await entries.save('a', writing)
    expect(await entries.get('a')).toEqual({ ...writing, createdAt: now, updatedAt: now })
  })

  test('keeps when an entry was begun', async () => {
    await entries.save('a', createWriting())
    const begun = now
    now += dayLong
    await entries.save('a', createWriting({ parts: { free: 'Altro.' } }))
    expect(await entries.get('a')).toMatchObject({ parts: { free: 'Altro.' }, createdAt: begun, updatedAt: now })
    expect(await entries.count()).toBe(1)
  })

  test('never stores an empty entry, and leaves what was there', async () => {
    const empty = createWriting({ parts: { free: '  ' } })
    await expect(entries.save('a', empty)).rejects.toThrow(RangeError)
    expect(await entries.get('a')).toBeUndefined()
    await entries.save('a', createWriting())
    await expect(entries.save('a', empty)).rejects.toThrow(RangeError)
    expect((await entries.get('a'))?.parts.free).toBe('Ho ascoltato.')
  })
})

describe('the trash', () => {
  test('an entry goes there, keeps its words, and comes back as it was', async () => {
    const before = await entries.save('a', createWriting())
    now += 1000
    await entries.moveToTrash('a')
    expect(await entries.get('a')).toEqual({ ...before, deletedAt: now })
    await entries.restore('a')
    expect(await entries.get('a')).toEqual(before)
  })

  test('holds an entry for thirty days, and not a moment less', async () => {
    await entries.save('old', createWriting())
    await entries.save('kept', createWriting())
    await entries.moveToTrash('old')
    now += trashDays * dayLong
    await entries.emptyOldTrash()
    expect(await entries.get('old')).toBeDefined()
    now += 1
    await entries.emptyOldTrash()
    expect(await entries.get('old')).toBeUndefined()
    expect(await entries.get('kept')).toBeDefined()
  })

  test('counts from the last time an entry went there', async () => {
    await entries.save('a', createWriting())
    await entries.moveToTrash('a')
    now += 20 * dayLong
    await entries.restore('a')
    await entries.moveToTrash('a')
    now += 20 * dayLong
    await entries.emptyOldTrash()
    expect(await entries.get('a')).toBeDefined()
  })

  test('a record that cannot be read is never thrown away', async () => {
    await database
      .get()
      .entries.put({ id: 'bad', revision: 1, iv: new Uint8Array(12), ciphertext: new Uint8Array(272) })
    now += 1000 * dayLong
    await entries.emptyOldTrash()
    expect(await entries.count()).toBe(1)
  })

  test('moving or restoring what is not there is an error, and stores nothing', async () => {
    await expect(entries.moveToTrash('none')).rejects.toThrow(RangeError)
    await expect(entries.restore('none')).rejects.toThrow(RangeError)
    expect(await entries.count()).toBe(0)
  })

  test('deleting for good leaves nothing', async () => {
    await entries.save('a', createWriting())
    await entries.deleteForGood('a')
    expect(await entries.get('a')).toBeUndefined()
    expect(await database.get().entries.count()).toBe(0)
  })
})

test('every view hears of a new entry', async () => {
  const elsewhere = safe.openAgain()
  const notify = vi.fn()
  const stop = createEntries(elsewhere, () => now).watchAll(notify, (error) => {
    throw error
  })
  await entries.save('a', createWriting())
  await waitFor(() =>
    expect(notify.mock.lastCall?.[0]).toMatchObject({ opened: [{ id: 'a', revision: 1 }], unreadable: [] }),
  )
  stop()
})

test('emptying the trash spares an entry that another view brings back meanwhile', async () => {
  await entries.save('a', createWriting())
  await entries.moveToTrash('a')
  now += (trashDays + 1) * dayLong
  const table = database.get().entries
  const read = table.toArray.bind(table)
  vi.spyOn(table, 'toArray').mockImplementationOnce(
    () => read().then((all) => entries.restore('a').then(() => all)) as ReturnType<typeof read>,
  )
  await entries.emptyOldTrash()
  expect(await entries.get('a')).toBeDefined()
})
