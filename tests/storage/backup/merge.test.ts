import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BackupRecord, recordKey } from '#storage/backup/backup-record.ts'
import { bringIn } from '#storage/backup/bring-in.ts'
import { createBackup } from '#storage/backup/create-backup.ts'
import { mergeEntry } from '#storage/backup/merge-entry.ts'
import { planMerge } from '#storage/backup/plan-merge.ts'
import { readBackup } from '#storage/backup/read-backup.ts'
import { takeBack } from '#storage/backup/take-back.ts'
import { toCanonical } from '#storage/backup/to-canonical.ts'
import { arbitraryRecords } from './arbitrary-records.ts'
import { createEntry } from './create-entry.ts'
import { createMapTarget } from './map-target.ts'
import { createTestLock } from './test-lock.ts'

const lock = createTestLock()

/** Brings a copy of `theirs` into a journal. */
async function merge({ target, snapshots }: ReturnType<typeof createMapTarget>, theirs: readonly BackupRecord[]) {
  const plan = planMerge(await target.readAll(), await readBackup(await createBackup(theirs, lock), lock))
  return { plan, written: await bringIn(target, snapshots, lock, plan) }
}

/** A draft older than the entry it became is not brought back. */
const withoutStale = (records: readonly BackupRecord[]) => {
  const entries = new Map(records.flatMap((record) => (record.kind === 'entry' ? [[record.id, record.value]] : [])))
  return records.filter(
    ({ kind, id, value }) => kind !== 'draft' || !((entries.get(id)?.updatedAt ?? -1) >= value.updatedAt),
  )
}

describe('a whole journal', () => {
  test('is the same after export, wipe and import', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, async (records) => {
        const wiped = createMapTarget([])
        await merge(wiped, records)
        expect(wiped.contents()).toEqual(withoutStale(records).map(toCanonical).sort())
      }),
    )
  })

  test('is not changed by importing twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (mine, theirs) => {
        const journal = createMapTarget(mine)
        await merge(journal, theirs)
        const once = journal.contents()
        const { plan, written } = await merge(journal, theirs)
        expect(plan.writes).toEqual([])
        expect(written).toEqual([])
        expect(journal.contents()).toEqual(once)
      }),
    )
  })

  test('is exactly as before after undo', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (mine, theirs) => {
        const journal = createMapTarget(mine)
        const before = journal.contents()
        const { written } = await merge(journal, theirs)
        await takeBack(journal.target, journal.snapshots, lock, written)
        expect(journal.contents()).toEqual(before)
      }),
    )
  })

  test('loses no record that was here', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (mine, theirs) => {
        const journal = createMapTarget(mine)
        await merge(journal, theirs)
        for (const record of mine) expect(journal.kept.has(recordKey(record))).toBe(true)
      }),
    )
  })
})

test('undo leaves alone what was written after the merge', async () => {
  const journal = createMapTarget([createEntry('a', 'prima', { updatedAt: 1 })])
  const { written } = await merge(journal, [createEntry('a', 'copia', { updatedAt: 2 }), createEntry('b', 'altra')])
  const later = createEntry('a', 'dopo', { updatedAt: 3 })
  journal.kept.set('entry/a', later)
  await takeBack(journal.target, journal.snapshots, lock, written)
  expect([...journal.kept.values()]).toEqual([later])
})

test('counts what is new, the same and changed before anything is written', async () => {
  const journal = createMapTarget([createEntry('same', 'uguale'), createEntry('changed', 'qui')])
  const theirs: BackupRecord[] = [
    createEntry('same', 'uguale'),
    createEntry('changed', 'là', { updatedAt: 2000 }),
    createEntry('new', 'nuova'),
    { kind: 'favourites', id: 'favourites', value: ['opening-no-hurry'] },
  ]
  const plan = planMerge(await journal.target.readAll(), { records: theirs, invalid: 2 })
  expect(plan.counts).toEqual({ new: 1, same: 1, changed: 1, others: 1, invalid: 2 })
  expect(journal.counted.writes).toBe(0)
})

describe('two versions of an entry', () => {
  const old = createEntry('a', 'vecchia', { updatedAt: 1 }).value
  const young = createEntry('a', 'nuova', { updatedAt: 2 }).value

  test.each([
    ['here', young, old],
    ['in the copy', old, young],
  ])('keep the newer text, which is %s, and the other as a version', (_, mine, theirs) => {
    const merged = mergeEntry(mine, theirs)
    expect(merged.parts.free).toBe('nuova')
    expect(merged.versions?.map(({ writing, savedAt }) => [writing.parts.free, savedAt])).toEqual([['vecchia', 1]])
  })

  test('keep the five newest versions, each once', () => {
    const versions = (from: number) =>
      Array.from({ length: 5 }, (_, index) => ({
        writing: createEntry('a', `versione ${from + index}`).value,
        savedAt: from + index,
      })).map(({ writing: { createdAt: _c, updatedAt: _u, ...writing }, savedAt }) => ({ writing, savedAt }))
    const merged = mergeEntry({ ...young, updatedAt: 50, versions: versions(10) }, { ...old, versions: versions(12) })
    expect(merged.versions?.map(({ savedAt }) => savedAt)).toEqual([12, 13, 14, 15, 16])
  })

  test('are in the trash only when both were', () => {
    expect(mergeEntry({ ...young, deletedAt: 5 }, old).deletedAt).toBeUndefined()
    expect(mergeEntry({ ...young, deletedAt: 5 }, { ...old, deletedAt: 9 }).deletedAt).toBe(9)
  })
})

describe('a draft', () => {
  const draft = (updatedAt: number): BackupRecord => ({
    kind: 'draft',
    id: 'a',
    value: { kind: 'words', updatedAt, text: `${updatedAt}` },
  })

  test('gives way only to a newer one', async () => {
    const journal = createMapTarget([draft(5)])
    expect((await merge(journal, [draft(4)])).plan.writes).toEqual([])
    await merge(journal, [draft(6)])
    expect([...journal.kept.values()]).toEqual([draft(6)])
  })

  test('does not come back when its entry is in the journal since', async () => {
    const journal = createMapTarget([createEntry('a', 'finita', { updatedAt: 7 })])
    expect((await merge(journal, [draft(6)])).plan.writes).toEqual([])
  })
})

test('keeps the contact that is here, and adds those that are not', async () => {
  const contact = (id: string, reach: string) => ({ id, name: id, reach })
  const journal = createMapTarget([{ kind: 'contacts', id: 'contacts', value: [contact('a', 'new number')] }])
  await merge(journal, [{ kind: 'contacts', id: 'contacts', value: [contact('a', 'old number'), contact('b', '2')] }])
  expect([...journal.kept.values()]).toEqual([
    { kind: 'contacts', id: 'contacts', value: [contact('a', 'new number'), contact('b', '2')] },
  ])
})

test('names that either list holds are noticed from then on', async () => {
  const listed = (people: string[], places: string[]) => ({
    kind: 'own-names' as const,
    id: 'own-names' as const,
    value: { people, places, services: [] },
  })
  const journal = createMapTarget([listed(['Zio', 'Bea'], [])])
  await merge(journal, [listed(['Bea', 'Nonna'], ['Casa Girasole'])])
  expect([...journal.kept.values()]).toEqual([listed(['Zio', 'Bea', 'Nonna'], ['Casa Girasole'])])
})

test('of two pages for supervision the newer one stays', async () => {
  const page = (text: string, updatedAt: number) => ({
    kind: 'draft' as const,
    id: 'supervision',
    value: { kind: 'supervision' as const, updatedAt, lines: [{ id: 'a', part: 'bring' as const, text }] },
  })
  const journal = createMapTarget([page('new', 2)])
  await merge(journal, [page('old', 1)])
  expect([...journal.kept.values()]).toEqual([page('new', 2)])
})
