import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** Someone near who can be reached: a supervisor, a service, a friend. */
export const contactSchema = z.object({ id: z.string(), name: z.string(), reach: z.string() })
export type Contact = z.infer<typeof contactSchema>

export type Contacts = {
  /** Adds the contact, or changes the one with its id. */
  save: (contact: Contact) => Promise<Contact[]>
  delete: (id: string) => Promise<Contact[]>
  watch: Watch<Contact[]>
}

export function createContacts(safe: Safe): Contacts {
  const contacts = createDocument(safe, 'contacts', z.array(contactSchema), [])
  return {
    save: (contact) =>
      contacts.update((before) =>
        before.some(({ id }) => id === contact.id)
          ? before.map((known) => (known.id === contact.id ? contact : known))
          : [...before, contact],
      ),
    delete: (id) => contacts.update((before) => before.filter((contact) => contact.id !== id)),
    watch: contacts.watch,
  }
}
