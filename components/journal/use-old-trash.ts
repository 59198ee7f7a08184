import { useEffect } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { trashDays } from '#storage/entries.ts'
import type { EntryWithId } from './entry.ts'

/** Takes away what has been in the trash for 30 days, where there is anything: looking opens the whole journal again. */
export function useOldTrash(deleted: readonly EntryWithId[]): void {
  const { store } = useApp()
  const oldest = Math.min(...deleted.map(({ entry }) => entry.deletedAt ?? Number.POSITIVE_INFINITY))
  const hasOld = Date.now() - oldest > trashDays * 24 * 60 * 60 * 1000
  useEffect(() => {
    if (hasOld) store.entries.emptyOldTrash().catch(console.error)
  }, [store, hasOld])
}
