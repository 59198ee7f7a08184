import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { joinContacts, type MarkedContact } from '#practice/packs/join-contacts.ts'
import { usePacks } from './use-packs.ts'

/** Everyone near that one can reach. What a locked journal holds is not among them. */
export function useNearContacts(): readonly MarkedContact[] {
  const { store, settings } = useApp()
  const { value: own = [] } = useLiveQuery(store.contacts.watch)
  return joinContacts({ own, preset: settings.preset?.contacts, packs: usePacks()?.contacts })
}
