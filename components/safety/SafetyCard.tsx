import type { ComponentChildren, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { Helpline, SafetyCard as SafetyCardWords } from '#content/schema/safety.ts'
import { HelplineList } from './HelplineList.tsx'
import { OwnContacts } from './OwnContacts.tsx'
import { SafetyWords } from './SafetyWords.tsx'
import './safety-card.css'

type Props = {
  t: Strings
  language: Language
  /** The numbers stand even before the card's words are loaded. */
  card: SafetyCardWords | undefined
  helplines: readonly Helpline[]
  contacts: readonly { id: string; name: string; reach: string }[]
  today: string
  headingRef: Ref<HTMLHeadingElement>
  onClose: () => void
  /** Stands between the numbers and the person's own contacts. */
  children?: ComponentChildren
  /** Stands after the person’s own contacts: what packs add, never in place of a helpline. */
  near?: ComponentChildren
}

/** Read it as someone whose hands are shaking: the numbers first, then what to do. */
export function SafetyCard(props: Props) {
  const { t, language, card, helplines, contacts, today, headingRef, onClose, children, near } = props
  return (
    <section
      class="safety"
      aria-labelledby="safety-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Only the top layer: the popup underneath stays.
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <div class="safety-inner stack">
        <div class="safety-head">
          <h1 id="safety-title" tabIndex={-1} ref={headingRef}>
            {card?.title ?? t.header.safety}
          </h1>
          <Button icon="back" onClick={onClose}>
            {t.safety.back}
          </Button>
        </div>
        <HelplineList t={t} language={language} helplines={helplines} today={today} />
        {children}
        {contacts.length > 0 && (
          <section class="stack-small" aria-labelledby="own-contacts-title">
            <h2 id="own-contacts-title">{t.contacts.title}</h2>
            <div class="card">
              <OwnContacts t={t} contacts={contacts} />
            </div>
          </section>
        )}
        {near}
        {card && <SafetyWords t={t} card={card} contacts={contacts} />}
      </div>
    </section>
  )
}
