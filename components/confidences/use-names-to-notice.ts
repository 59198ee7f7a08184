import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { joinNames } from '#practice/confidences/join-names.ts'
import type { OwnNames } from '#practice/identifiers/own-names.ts'
import { noOwnNames } from '#storage/own-names.ts'

const none: readonly OwnNames[] = []

/**
 * The person's own list, with further ones (`more`, a stable list). While the journal is locked, or not read yet, only
 * the further ones.
 */
export function useNamesToNotice(more = none): OwnNames {
  const { store } = useApp()
  const { value: own = noOwnNames } = useLiveQuery(store.ownNames.watch)
  return useMemo(() => joinNames([own, ...more]), [own, more])
}
