import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type AccantoDatabase, createDatabase } from '#storage/database.ts'

export type FreshDatabase = {
  /** The database of this test. */
  get: () => AccantoDatabase
  /** The same database, opened once more as another view would. */
  openAgain: () => AccantoDatabase
}

/** A database and a browser of its own for every test; both are gone after it. */
export function useFreshDatabase(): FreshDatabase {
  let name = ''
  let opened: AccantoDatabase[] = []
  const open = () => {
    const database = createDatabase(name)
    opened.push(database)
    return database
  }
  beforeEach(() => {
    fakeBrowser.reset()
    name = crypto.randomUUID()
    opened = []
  })
  afterEach(async () => {
    for (const database of opened) database.close()
    await createDatabase(name).delete()
  })
  return { get: () => opened[0] ?? open(), openAgain: open }
}
