import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { Helpline, SafetyCard as SafetyCardWords } from '#content/schema/safety.ts'
import { splitAtBlanks } from '#practice/blanks.ts'
import { HelplineList } from './HelplineList.tsx'
import { OwnContacts } from './OwnContacts.tsx'
import './safety-card.css'

type Props = {
  t: Strings
  language: Language
  card: SafetyCardWords
  helplines: readonly Helpline[]
  contacts: readonly { id: string; name: string; reach: string }[]
  today: string
  headingRef: Ref<HTMLHeadingElement>
  onClose: () => void
}

/** Read it as someone whose hands are shaking: the first part is open, the number first. */
export function SafetyCard({ t, language, card, helplines, contacts, today, headingRef, onClose }: Props) {
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
            {card.title}
          </h1>
          <Button icon="back" onClick={onClose}>
            {t.safety.back}
          </Button>
        </div>
        {card.parts.map(({ id, title, steps }, index) => (
          <section key={id} class="card safety-part">
            <Disclosure summary={<strong>{title}</strong>} isOpen={index === 0}>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              {id === 'and-me' && <OwnContacts t={t} contacts={contacts} />}
            </Disclosure>
          </section>
        ))}
        <HelplineList t={t} language={language} helplines={helplines} today={today} />
        <section class="card safety-part">
          <Disclosure summary={<strong>{card.limits.title}</strong>}>
            <p>{card.limits.intro}</p>
            <ul>
              {card.limits.words.map((words) => (
                <li key={words}>
                  {splitAtBlanks(words).map((piece) =>
                    piece.kind === 'text' ? piece.text : <span class="blank">{piece.name}</span>,
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
        <section class="card safety-part">
          <Disclosure summary={<strong>{card.law.title}</strong>}>
            <p>{card.law.text}</p>
          </Disclosure>
        </section>
        <Notice>
          <p>{card.notice}</p>
        </Notice>
      </div>
    </section>
  )
}
