import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Words = { name: string; reach: string }
type Props = {
  t: Strings
  /** The contact to change; without it, a new one. */
  contact: Words | undefined
  onSaveContact: (contact: Words) => void
}

export function ContactForm({ t, contact, onSaveContact }: Props) {
  const id = useId()
  const [name, setName] = useState(contact?.name ?? '')
  const [reach, setReach] = useState(contact?.reach ?? '')
  const [isMissing, setMissing] = useState(false)
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const isComplete = name.trim() !== '' && reach.trim() !== ''
    setMissing(!isComplete)
    if (isComplete) onSaveContact({ name: name.trim(), reach: reach.trim() })
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <h3>{contact ? t.contacts.changeTitle : t.contacts.addTitle}</h3>
      <label for={`${id}-name`} class="label">
        {t.contacts.name}
      </label>
      <input
        id={`${id}-name`}
        type="text"
        {...privateText}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-reach`} class="label">
        {t.contacts.reach}
      </label>
      <input
        id={`${id}-reach`}
        type="text"
        {...privateText}
        value={reach}
        onInput={(event) => setReach(event.currentTarget.value)}
      />
      <div role="status">{isMissing && <p>{t.contacts.missing}</p>}</div>
      <div>
        <Button type="submit">{contact ? t.contacts.saveChange : t.contacts.add}</Button>
      </div>
    </form>
  )
}
