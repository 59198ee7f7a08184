import { Button } from '#components/ui/Button.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Contact = { id: string; name: string; reach: string }
type Props = {
  t: Strings
  contacts: readonly Contact[]
  /** The contact that was taken away last, to bring back. */
  removedName: string | undefined
  onChangeContact: (contact: Contact) => void
  onRemoveContact: (contact: Contact) => void
  onUndo: () => void
}

export function ContactList({ t, contacts, removedName, onChangeContact, onRemoveContact, onUndo }: Props) {
  return (
    <>
      {contacts.length > 0 && (
        <ul class="plain stack-small">
          {contacts.map((contact) => (
            <li key={contact.id} class="contact">
              <div>
                <strong>{contact.name}</strong>
                <p>{contact.reach}</p>
              </div>
              <div class="row">
                <Button
                  kind="quiet"
                  aria-label={`${t.contacts.change}: ${contact.name}`}
                  onClick={() => onChangeContact(contact)}
                >
                  {t.contacts.change}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={`${t.contacts.remove}: ${contact.name}`}
                  onClick={() => onRemoveContact(contact)}
                >
                  {t.contacts.remove}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {removedName !== undefined && (
        <UndoNotice undoLabel={t.common.undo} onUndo={onUndo}>
          {t.contacts.removed} {removedName}
        </UndoNotice>
      )}
    </>
  )
}
