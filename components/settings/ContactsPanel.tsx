import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Contact } from '#storage/contacts.ts'
import { ContactForm } from './ContactForm.tsx'
import { ContactList } from './ContactList.tsx'

/** People and services near. They stand on the safety card too. */
export function ContactsPanel() {
  const { t, store, announce } = useApp()
  const { value: contacts = [], error } = useLiveQuery(store.contacts.watch)
  const [editing, setEditing] = useState<Contact>()
  const [removed, setRemoved] = useState<Contact>()
  const [failure, setFailure] = useState<unknown>()
  const save = (contact: Contact, message: string) => {
    store.contacts.save(contact).then(() => {
      setEditing(undefined)
      setRemoved(undefined)
      announce(message)
    }, setFailure)
  }
  const remove = (contact: Contact) => {
    store.contacts.delete(contact.id).then(() => {
      setRemoved(contact)
      announce(t.contacts.removed)
    }, setFailure)
  }
  return (
    <section class="card settings-folded">
      <Disclosure summary={<h2>{t.contacts.title}</h2>}>
        <p class="soft">{t.contacts.intro}</p>
        <StorageTrouble error={failure ?? error} />
        <ContactList
          t={t}
          contacts={contacts}
          removedName={removed?.name}
          onChangeContact={setEditing}
          onRemoveContact={remove}
          onUndo={() => removed && save(removed, t.common.undone)}
        />
        <ContactForm
          key={editing?.id ?? `new-${contacts.length}`}
          t={t}
          contact={editing}
          onSaveContact={({ name, reach }) =>
            save({ id: editing?.id ?? crypto.randomUUID(), name, reach }, t.save.saved)
          }
        />
      </Disclosure>
    </section>
  )
}
