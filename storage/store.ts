import { type CopyHistory, createCopyHistory } from './backup/copy-history.ts'
import { type Contacts, createContacts } from './contacts.ts'
import { type ConversationStore, createConversationStore } from './conversations.ts'
import { type CourseStore, createCourseStore } from './course.ts'
import { createDailyStore, type Daily } from './daily.ts'
import { createDatabase } from './database.ts'
import type { StoredDocument } from './documents.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { createEntries, type Entries } from './entries.ts'
import { createFavourites, type Favourites } from './favourites.ts'
import { createHealthStore, type HealthStore } from './health.ts'
import { createMutedRules, type MutedRules } from './muted-rules.ts'
import { createOwnNames, type OwnNames } from './own-names.ts'
import { createSafe, type Safe, type SafeSurroundings } from './safe.ts'
import { createOriginFiles } from './second-store/origin-files.ts'
import { forgetSnapshots } from './second-store/snapshots.ts'
import { getSettings } from './settings.ts'
import { createTickStore, type TickStore } from './ticks.ts'
import { createPassphrases, type Passphrases } from './vault/passphrase.ts'
import { createViewStates, type ViewStates } from './view-state.ts'

/** All that is kept about a person, behind one door. */
export type Store = {
  safe: Safe
  passphrases: Passphrases
  entries: Entries
  drafts: Drafts
  ticks: TickStore
  favourites: Favourites
  mutedRules: MutedRules
  ownNames: StoredDocument<OwnNames>
  contacts: Contacts
  course: CourseStore
  conversations: ConversationStore
  daily: StoredDocument<Daily>
  health: HealthStore
  viewStates: ViewStates
  copyHistory: StoredDocument<CopyHistory>
}

const minute = 60_000

const ofThisBrowser = (): SafeSurroundings => ({
  database: createDatabase(),
  files: createOriginFiles(),
  now: Date.now,
  getLimit: async () => (await getSettings()).lockAfter * minute,
  getPlace: async () => ((await getSettings()).computer === 'not-mine' ? 'memory' : 'disk'),
})

export function createStore(surroundings = ofThisBrowser()): Store {
  const { files, now } = surroundings
  const safe = createSafe(surroundings)
  return {
    safe,
    passphrases: createPassphrases(safe, now, () => forgetSnapshots(files)),
    entries: createEntries(safe, now),
    drafts: createDrafts(safe),
    ticks: createTickStore(safe),
    favourites: createFavourites(safe),
    mutedRules: createMutedRules(safe),
    ownNames: createOwnNames(safe),
    contacts: createContacts(safe),
    course: createCourseStore(safe),
    conversations: createConversationStore(safe, now),
    daily: createDailyStore(safe),
    health: createHealthStore(safe, now),
    viewStates: createViewStates(safe),
    copyHistory: createCopyHistory(safe),
  }
}
