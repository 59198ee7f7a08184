import fc from 'fast-check'
import { type BackupRecord, recordKey } from '#storage/backup/backup-record.ts'
import type { Writing } from '#storage/entry.ts'

/** Any text a keyboard or a clipboard can bring, half surrogate pairs too. */
const text = fc.string({ unit: 'binary', maxLength: 60 })
const oneId = fc.stringMatching(/^[a-z-]{1,12}$/)
const ids = fc.array(oneId, { maxLength: 4 })
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const day = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const writing: fc.Arbitrary<Writing> = fc.record({
  day,
  form: fc.constantFrom('free', 'what-so-what-now-what'),
  parts: fc.record({ free: text, what: text, 'so-what': text, 'now-what': text }, { requiredKeys: [] }),
  duties: ids,
  functions: ids,
  values: ids,
  feelings: ids,
})

const entry = fc
  .tuple(
    writing,
    fc.record({ createdAt: instant, updatedAt: instant }),
    fc.record(
      {
        deletedAt: instant,
        versions: fc.array(fc.record({ writing, savedAt: instant }), { minLength: 1, maxLength: 5 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([written, times, more]) => ({ ...written, ...times, ...more }))

const draft = fc.oneof(
  fc.record(
    { kind: fc.constant('entry' as const), updatedAt: instant, writing, entryCreatedAt: instant },
    { requiredKeys: ['kind', 'updatedAt', 'writing'] },
  ),
  fc.record(
    { kind: fc.constant('words' as const), updatedAt: instant, text, promptId: fc.string() },
    { requiredKeys: ['kind', 'updatedAt', 'text'] },
  ),
  fc.record({
    kind: fc.constant('supervision' as const),
    updatedAt: instant,
    lines: fc.array(
      fc.record(
        { id: oneId, part: fc.constantFrom('bring', 'tried', 'ask'), text, source: oneId },
        { requiredKeys: ['id', 'part', 'text'] },
      ),
      { maxLength: 3 },
    ),
  }),
)

const course = fc.record(
  {
    read: ids,
    practised: ids,
    answered: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    hard: fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record(
        { box: fc.integer({ min: 1, max: 5 }), answeredOn: day, returnedOn: day },
        { requiredKeys: ['box', 'answeredOn'] },
      ),
    ),
    last: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['read', 'practised', 'answered', 'hard'] },
)

const step = fc.oneof(
  fc.record({ turn: oneId, reply: oneId }),
  fc.record({ turn: oneId, own: text }),
  fc.record({ turn: oneId, isSkipped: fc.constant(true as const) }),
)
const run = fc.record(
  { steps: fc.array(step, { maxLength: 3 }), chosen: step, entered: oneId, updatedAt: instant },
  { requiredKeys: ['steps', 'updatedAt'] },
)

/** Few ids, so that two journals often hold the same ones. */
const id = fc.constantFrom(...'abcdefgh')

const one = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('entry' as const), id, value: entry }), weight: 6 },
  { arbitrary: fc.record({ kind: fc.constant('draft' as const), id, value: draft }), weight: 2 },
  fc.record({ kind: fc.constant('ticks' as const), id: fc.constant('ticks' as const), value: fc.dictionary(day, ids) }),
  fc.record({ kind: fc.constant('favourites' as const), id: fc.constant('favourites' as const), value: ids }),
  fc.record({ kind: fc.constant('muted-rules' as const), id: fc.constant('muted-rules' as const), value: ids }),
  fc.record({
    kind: fc.constant('own-names' as const),
    id: fc.constant('own-names' as const),
    value: fc.record({ people: ids, places: ids, services: ids }),
  }),
  fc.record({
    kind: fc.constant('contacts' as const),
    id: fc.constant('contacts' as const),
    value: fc.uniqueArray(fc.record({ id, name: text, reach: text }), {
      selector: (contact) => contact.id,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('course' as const), id: fc.constant('course' as const), value: course }),
  fc.record({
    kind: fc.constant('conversations' as const),
    id: fc.constant('conversations' as const),
    value: fc.dictionary(fc.constantFrom('a', 'b', 'c'), run),
  }),
  fc.record({
    kind: fc.constant('packs' as const),
    id: fc.constant('packs' as const),
    value: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), version: fc.integer({ min: 1, max: 3 }), text }),
      { selector: (pack) => pack.id },
    ),
  }),
)

/** All of a journal: no two records of one kind and id. */
export const arbitraryRecords: fc.Arbitrary<BackupRecord[]> = fc.uniqueArray(one, {
  selector: recordKey,
  maxLength: 14,
})
