import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseRecords, readableEntries } from '#components/backup/choose-records.ts'
import { listRecordTexts, mapRecordWords } from '#components/backup/map-record-words.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import { arbitraryRecords } from '../../storage/backup/arbitrary-records.ts'
import { createEntry } from '../../storage/backup/create-entry.ts'
import { createWriting } from '../../storage/writing.ts'

describe('the words of a record', () => {
  test('are what they were where nothing is changed', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        expect(records.map((record) => mapRecordWords(record, (_, text) => text))).toEqual(records)
      }),
      { numRuns: 50 },
    )
  })

  test('each have a place of their own, and change there alone', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const texts = listRecordTexts(records)
        const supervision = records.some((record) => record.kind === 'draft' && record.value.kind === 'supervision')
        // Lines of one page have ids of their own, which made-up records need not have.
        if (!supervision) expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
        const changed = records.map((record) => mapRecordWords(record, (id, text) => (text.trim() ? `[${id}]` : text)))
        expect(listRecordTexts(changed).map(({ text }) => text)).toEqual(texts.map(({ id }) => `[${id}]`))
      }),
      { numRuns: 50 },
    )
  })

  test('of what a reflection said before are among them', () => {
    const record: BackupRecord = createEntry('a', 'after', {
      versions: [{ savedAt: 1, writing: createWriting({ parts: { free: 'before' } }) }],
    })
    expect(listRecordTexts([record]).map(({ text }) => text)).toEqual(['before', 'after'])
    expect(listRecordTexts(readableEntries([record])).map(({ text }) => text)).toEqual(['after'])
  })
})

describe('what goes into a copy', () => {
  const records: BackupRecord[] = [
    createEntry('a', 'one', { day: '2026-05-10' }),
    createEntry('b', 'two', { day: '2026-05-12' }),
    createEntry('c', 'gone', { day: '2026-05-12', deletedAt: 5 }),
    { kind: 'favourites', id: 'favourites', value: ['x'] },
  ]
  const idsOf = (chosen: readonly BackupRecord[]) => chosen.map(({ id }) => id)

  test('is everything, or some reflections and nothing beside them', () => {
    expect(idsOf(chooseRecords(records, { which: 'all' }))).toEqual(['a', 'b', 'c', 'favourites'])
    expect(idsOf(chooseRecords(records, { which: 'days', from: '2026-05-11', until: '2026-05-12' }))).toEqual(['b'])
    expect(idsOf(chooseRecords(records, { which: 'chosen', ids: ['a', 'c'] }))).toEqual(['a'])
  })

  test('reads as the journal does: without the trash', () => {
    expect(idsOf(readableEntries(records))).toEqual(['a', 'b'])
  })
})
