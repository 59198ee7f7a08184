import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { joinNames } from '#practice/confidences/join-names.ts'
import type { OwnNames } from '#practice/identifiers/own-names.ts'
import { noOwnNames } from '#storage/own-names.ts'

/** The person's own list, with the names that packs bring. What a locked journal holds is not among them. */
export function useNamesToNotice(): OwnNames {
  const { store } = useApp()
  const { value: own = noOwnNames } = useLiveQuery(store.ownNames.watch)
  const places = usePacks()?.places
  return useMemo(() => joinNames(places ? [own, { ...noOwnNames, places }] : [own]), [own, places])
}
