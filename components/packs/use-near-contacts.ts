import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Near } from '#practice/packs/near.ts'
import type { Contact } from '#storage/contacts.ts'
import { usePacks } from './use-packs.ts'

export type NearContacts = {
  /** Written down by the person. They come first. */
  own: readonly Contact[]
  /** From packs, each with the mark of its own. */
  contacts: readonly Near[]
  services: readonly Near[]
}

/** Everyone and everything near that can be reached. What a locked journal holds is not among them. */
export function useNearContacts(): NearContacts {
  const { store } = useApp()
  const { value: own = [] } = useLiveQuery(store.contacts.watch)
  const packs = usePacks()
  return { own, contacts: packs?.contacts ?? [], services: packs?.services ?? [] }
}
