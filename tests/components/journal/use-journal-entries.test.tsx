// @vitest-environment happy-dom

import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { type JournalEntries, useJournalEntries } from '#components/journal/use-journal-entries.ts'
import type { Entry } from '#storage/entry.ts'
import type { OpenedAll } from '#storage/sealed-table.ts'
import { createWriting } from '../../storage/writing.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { createSlowDrafts } from './slow-drafts.ts'

const ignore = () => {}
const entryOf = (day: string, deletedAt?: number): Entry => ({
  ...createWriting({ day }),
  createdAt: 1,
  updatedAt: 1,
  ...(deletedAt === undefined ? {} : { deletedAt }),
})
const journal = new Map([
  ['old', entryOf('2026-05-01')],
  ['new', entryOf('2026-05-20')],
  ['middle', entryOf('2026-05-10')],
  ['thrown', entryOf('2026-05-21', 5)],
])

function watchJournal(newest: string[]) {
  const { store } = createSlowDrafts()
  const update = vi.fn(async () => ({ newest }))
  let tell: (all: OpenedAll<Entry>) => void = ignore
  const isWatched = () => tell !== ignore
  const slow = {
    ...store,
    entries: {
      ...store.entries,
      get: async (id: string) => journal.get(id),
      watchAll: (notify: typeof tell) => {
        tell = notify
        return ignore
      },
    },
    viewStates: {
      ...store.viewStates,
      journal: { ...store.viewStates.journal, get: async () => ({ newest }), update },
    },
  }
  let seen: JournalEntries | undefined
  function Watcher() {
    seen = useJournalEntries()
    return null
  }
  render(
    <InApp store={slow}>
      <Watcher />
    </InApp>,
    document.body,
  )
  return {
    ids: () => seen?.kept.map(({ id }) => id),
    isComplete: () => seen?.isComplete,
    isWatched,
    update,
    openAll: () => tell({ opened: [...journal].map(([id, value]) => ({ id, revision: 1, value })), unreadable: [] }),
  }
}

beforeEach(() => render(null, document.body))

test('draws those that stood first before all are open, then all, newest first', async () => {
  const { ids, isComplete, isWatched, openAll } = watchJournal(['new', 'thrown', 'gone', 'middle'])
  await waitFor(() => expect(ids()).toEqual(['new', 'middle']))
  expect(isComplete()).toBe(false)
  await waitFor(() => expect(isWatched()).toBe(true))
  openAll()
  await waitFor(() => expect(ids()).toEqual(['new', 'middle', 'old']))
  expect(isComplete()).toBe(true)
})

test('remembers the first page when it has changed, and only then', async () => {
  const changed = watchJournal([])
  await waitFor(() => expect(changed.isWatched()).toBe(true))
  changed.openAll()
  await waitFor(() => expect(changed.update).toHaveBeenCalledOnce())
  render(null, document.body)
  const same = watchJournal(['new', 'middle', 'old'])
  await waitFor(() => expect(same.isWatched()).toBe(true))
  same.openAll()
  await waitFor(() => expect(same.isComplete()).toBe(true))
  expect(same.update).not.toHaveBeenCalled()
})
