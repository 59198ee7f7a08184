import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { SafetyCard } from '#content/schema/safety.ts'
import { splitAtBlanks } from '#practice/blanks.ts'
import { OwnContacts } from './OwnContacts.tsx'

type Props = {
  t: Strings
  card: SafetyCard
  contacts: readonly { id: string; name: string; reach: string }[]
}

/** What to do, part by part; then the limits to speak about, and the law. */
export function SafetyWords({ t, card, contacts }: Props) {
  return (
    <>
      <div class="card safety-list">
        {card.parts.map(({ id, title, steps }, index) => (
          <section key={id}>
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
        <section>
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
        <section>
          <Disclosure summary={<strong>{card.law.title}</strong>}>
            <p>{card.law.text}</p>
          </Disclosure>
        </section>
      </div>
      <Notice>
        <p>{card.notice}</p>
      </Notice>
    </>
  )
}
