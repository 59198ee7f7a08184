import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Store } from '#storage/store.ts'
import type { EntryWithId } from './entry.ts'
import { newestFirst } from './newest-first.ts'
import { pageSize } from './page-size.ts'

export type JournalEntries = {
  /** Newest first; before all have been opened, only the first few of them. */
  kept: readonly EntryWithId[]
  deleted: readonly EntryWithId[]
  unreadable: number
  /** Whether all have been opened. */
  isComplete: boolean
  error: unknown
}

/** About two screens full: what an old computer opens and draws at once. */
const headStart = 10

const watchNothing = () => () => {}

async function openEntries({ entries }: Store, newest: readonly string[]): Promise<EntryWithId[]> {
  const opened = await Promise.allSettled(newest.map(async (id) => ({ id, entry: await entries.get(id) })))
  return opened.flatMap((result) => {
    if (result.status === 'rejected' || !result.value.entry || result.value.entry.deletedAt !== undefined) return []
    return [{ id: result.value.id, entry: result.value.entry }]
  })
}

/**
 * The journal as it is kept. Thousands of entries take a while to open, so those that stood first the last time are
 * opened and drawn before the others.
 */
export function useJournalEntries(): JournalEntries {
  const { store } = useApp()
  const [first, setFirst] = useState<EntryWithId[]>()
  const known = useRef('')
  const { value: all, error } = useLiveQuery(first ? store.entries.watchAll : watchNothing)
  useEffect(() => {
    const openFirst = async () => {
      const { newest } = await store.viewStates.journal.get()
      known.current = newest.join(' ')
      setFirst(await openEntries(store, newest.slice(0, headStart)))
    }
    openFirst().catch((unread: unknown) => {
      // Only a head start is lost: all entries come as they always do, and say what is wrong.
      console.error(unread)
      setFirst([])
    })
  }, [store])

  const entries = useMemo(
    () => newestFirst(all ? all.opened.map(({ id, value }) => ({ id, entry: value })) : (first ?? [])),
    [all, first],
  )
  const kept = useMemo(() => entries.filter(({ entry }) => entry.deletedAt === undefined), [entries])
  const deleted = useMemo(() => entries.filter(({ entry }) => entry.deletedAt !== undefined), [entries])

  const isComplete = all !== undefined
  const newest = kept
    .slice(0, pageSize)
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    if (!isComplete || newest === known.current) return
    known.current = newest
    const ids = newest === '' ? [] : newest.split(' ')
    store.viewStates.journal.update((state) => ({ ...state, newest: ids })).catch(console.error)
  }, [store, isComplete, newest])
  return { kept, deleted, unreadable: all?.unreadable.length ?? 0, isComplete, error }
}
