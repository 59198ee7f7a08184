import { Dexie, type Table } from 'dexie'
import { searchEntries } from '../../components/journal/search-entries.ts'
import { type Entry, entrySchema } from '../../storage/entry.ts'
import { createSealedTable } from '../../storage/sealed-table.ts'
import { createStore, type Store } from '../../storage/store.ts'
import { noWords } from '../components/journal/no-words.ts'

/** Milliseconds. `plain`: Dexie alone, entries in clear, without a second store. */
export type Timed = { accanto: number[]; plain: number[] }
type Row = { id: string; entry: Entry }

const openPlain = async () => {
  const plain = new Dexie('plain', { chromeTransactionDurability: 'strict' }) as Dexie & { rows: Table<Row, string> }
  plain.version(1).stores({ rows: 'id' })
  await plain.open()
  return plain
}
const time = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const list = ({ entries }: Store): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const stop = entries.watchAll(({ opened }) => {
      stop()
      resolve(opened.map(({ id, value }) => ({ id, entry: value })))
    }, reject)
  })

/** With nothing kept yet: what comes is sealed under a passphrase from the beginning. */
export async function setPassphrase(passphrase: string): Promise<void> {
  await createStore().passphrases.set(passphrase, undefined)
}

/** The same entries in a database of its own, in clear. */
export async function copyToPlain(): Promise<number> {
  const plain = await openPlain()
  await plain.rows.bulkPut(await list(createStore()))
  return plain.rows.count()
}

/** Opening, and seeing whether the stores agree; beside opening and counting. */
export async function timeStartUps(runs: number): Promise<Timed> {
  const timed: Timed = { accanto: [], plain: [] }
  for (let run = 0; run < runs; run += 1) {
    const { safe } = createStore()
    timed.accanto.push(await time(safe.records.ready))
    safe.database.close()
    timed.plain.push(await time(async () => (await openPlain()).rows.count()))
  }
  return timed
}

export async function lockJournal(): Promise<void> {
  await createStore().safe.vault.lock()
}

/** From the passphrase to all entries in memory; beside opening and reading all. */
export async function timeUnlocks(passphrase: string, runs: number): Promise<Timed> {
  const timed: Timed = { accanto: [], plain: [] }
  for (let run = 0; run < runs; run += 1) {
    const store = createStore()
    await store.safe.vault.lock()
    timed.accanto.push(
      await time(async () => {
        if (!(await store.passphrases.unlock('passphrase', passphrase))) throw new Error('Not the passphrase.')
        await list(store)
      }),
    )
    store.safe.database.close()
    timed.plain.push(await time(async () => (await openPlain()).rows.toArray()))
  }
  return timed
}

/** Sealing and putting many at once, in both stores, as a copy is brought in; beside Dexie alone. */
export async function timeBringIn(entries: number): Promise<Timed> {
  const store = createStore()
  const [row] = await list(store)
  if (!row) throw new Error('The journal is empty.')
  const values = Array.from({ length: entries }, () => ({ id: crypto.randomUUID(), revision: 1, value: row.entry }))
  const table = createSealedTable(store.safe, 'entries', entrySchema)
  const timed = { accanto: [await time(() => table.putMany(values))], plain: [] as number[] }
  const plain = await openPlain()
  timed.plain.push(await time(() => plain.rows.bulkPut(values.map(({ id, value }) => ({ id, entry: value })))))
  return timed
}

/** Searching what is in memory: the same for both. The first one folds every text. */
export async function timeSearches(queries: readonly string[]): Promise<number[]> {
  const rows = await list(createStore())
  return queries.map((query) => {
    const start = performance.now()
    const found = searchEntries(rows, query, noWords)
    if (found.length === 0) throw new Error(`Nothing found for ${query}.`)
    return performance.now() - start
  })
}

/** One after the other, each confirmed; beside a strict write of one row. */
export async function timeSaves(runs: number): Promise<Timed> {
  const timed: Timed = { accanto: [], plain: [] }
  const store = createStore()
  const plain = await openPlain()
  const [row] = await plain.rows.limit(1).toArray()
  if (!row) throw new Error('The plain database is empty.')
  for (let run = 0; run < runs; run += 1) {
    const id = crypto.randomUUID()
    timed.accanto.push(await time(() => store.entries.save(id, row.entry)))
    timed.plain.push(await time(() => plain.rows.put({ id, entry: row.entry })))
  }
  return timed
}
