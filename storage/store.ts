import { type Contacts, createContacts } from './contacts.ts'
import { type AccantoDatabase, createDatabase } from './database.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { createEntries, type Entries } from './entries.ts'
import { createFavourites, type Favourites } from './favourites.ts'
import { createTickStore, type TickStore } from './ticks.ts'
import { createKeyHolder } from './vault/data-key.ts'
import { createViewStates, type ViewStates } from './view-state.ts'

/** All that is kept about a person, behind one door. */
export type Store = {
  database: AccantoDatabase
  entries: Entries
  drafts: Drafts
  ticks: TickStore
  favourites: Favourites
  contacts: Contacts
  viewStates: ViewStates
}

export function createStore(database = createDatabase(), now: () => number = Date.now): Store {
  const keys = createKeyHolder(database)
  return {
    database,
    entries: createEntries(database, keys, now),
    drafts: createDrafts(database, keys),
    ticks: createTickStore(database, keys),
    favourites: createFavourites(database, keys),
    contacts: createContacts(database, keys),
    viewStates: createViewStates(database, keys),
  }
}
