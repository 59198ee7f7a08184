import { useApp } from '#components/app/app-context.ts'
import { useNearContacts } from '#components/packs/use-near-contacts.ts'
import { OwnContacts } from '#components/safety/OwnContacts.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import '#components/safety/safety-card.css'

/** Who one could talk to. */
export function TalkToPanel({ words }: { words: ConfidenceWords }) {
  const { t } = useApp()
  const contacts = useNearContacts()
  const { supervision: w } = words
  return (
    <section class="card stack-small" aria-labelledby="talk-to-title">
      <h2 id="talk-to-title">{w.talkTo}</h2>
      {contacts.length > 0 && <p class="soft">{w.talkToNote}</p>}
      <OwnContacts t={t} contacts={contacts} />
    </section>
  )
}
