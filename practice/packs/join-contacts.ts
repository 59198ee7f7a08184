import type { Near } from './near.ts'

type Contact = { id: string; name: string; reach: string }
/** `mark`: «dal pacchetto …», where a person did not write it down themselves. */
export type MarkedContact = Contact & { mark?: string }

type Sources = {
  own: readonly Contact[]
  /** Set beforehand by an organisation; without ids, so that the name tells them apart. */
  preset?: readonly Omit<Contact, 'id'>[] | undefined
  packs?: readonly Near[] | undefined
}

/** Everyone near that one can reach: one’s own contacts first, then those of the organisation, then those of packs. */
export const joinContacts = ({ own, preset = [], packs = [] }: Sources): MarkedContact[] => [
  ...own,
  ...preset.map(({ name, reach }) => ({ id: `preset/${name}`, name, reach })),
  ...packs.map(({ id, name, reach, mark }) => ({ id, name, reach, mark })),
]
