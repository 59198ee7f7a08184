import { vi } from 'vitest'
import { createDatabase } from '#storage/database.ts'
import type { Draft } from '#storage/draft.ts'
import type { OpenDraft } from '#storage/drafts.ts'
import { createStore, type Store } from '#storage/store.ts'
import { createMemoryFiles } from '../../storage/memory-files.ts'

/** A store whose draft takes as long as the test wants to be read. */
export function createSlowDrafts() {
  const write = vi.fn<(draft: Draft) => void>()
  const release = vi.fn()
  const waiting = Promise.withResolvers<OpenDraft>()
  const store = createStore({
    database: createDatabase('never-opened'),
    files: createMemoryFiles(),
    now: Date.now,
    getLimit: async () => 60_000,
    getPlace: async () => 'disk',
  })
  const slow: Store = {
    ...store,
    entries: { ...store.entries, get: async () => undefined },
    viewStates: {
      ...store.viewStates,
      journal: { ...store.viewStates.journal, get: async () => ({ newest: [] }) },
    },
    drafts: { ...store.drafts, open: () => waiting.promise },
  }
  const writer = { write, discard: async () => {}, drained: async () => {}, retry: () => {} }
  return {
    store: slow,
    write,
    release,
    arrive: (draft: Draft | undefined) => waiting.resolve({ id: 'one', draft, writer, release }),
    fail: () => waiting.reject(new Error('gone')),
  }
}
