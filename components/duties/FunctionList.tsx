import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { CoreFunction } from '#content/schema/unit.ts'
import './function-list.css'

type Props = {
  t: Strings
  functions: readonly CoreFunction[]
  open: string | undefined
  onOpen: (functionId: string | undefined) => void
  onFindWords: (moments: readonly string[]) => void
}

/** The four core functions with all their practices. */
export function FunctionList({ t, functions, open, onOpen, onFindWords }: Props) {
  return (
    <div class="stack-small">
      {functions.map(({ id, title, summary, practices }) => (
        <section key={id} class="card function">
          <Disclosure
            summary={<strong>{title}</strong>}
            isOpen={open === id}
            onToggle={(isOpen) => onOpen(isOpen ? id : undefined)}
          >
            <p>{summary}</p>
            <ul class="plain stack">
              {practices.map((practice) => (
                <li key={practice.id} class="practice">
                  <h3>{practice.title}</h3>
                  <p>{practice.text}</p>
                  <Button
                    kind="quiet"
                    icon="words"
                    aria-label={`${t.today.findWords}: ${practice.title}`}
                    onClick={() => onFindWords(practice.moments)}
                  >
                    {t.today.findWords}
                  </Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </div>
  )
}
