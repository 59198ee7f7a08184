import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Confidentiality } from '#content/schema/unit.ts'

type Props = {
  t: Strings
  confidentiality: Confidentiality
  onFindWords: (moments: readonly string[]) => void
}

/** The five rules first, as they are looked for in a hurry; why and how far below. */
export function ConfidentialityView({ t, confidentiality, onFindWords }: Props) {
  return (
    <div class="stack">
      <ol class="plain stack-small">
        {confidentiality.rules.map(({ id, title, text }) => (
          <li key={id} class="card stack-small">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div>
        <Button icon="words" onClick={() => onFindWords(['agreeing-confidentiality'])}>
          {t.today.findWords}
        </Button>
      </div>
      <section class="card function">
        <Disclosure summary={<strong>{t.confidentiality.more}</strong>}>
          {confidentiality.passages.map(({ id, title, text }) => (
            <div key={id} class="stack-small">
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </Disclosure>
      </section>
    </div>
  )
}
