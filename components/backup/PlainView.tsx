import type { ComponentChildren, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

export type PlainFormat = 'text' | 'json' | 'print'

type Props = {
  t: Strings
  message: string | undefined
  headingRef: Ref<HTMLHeadingElement>
  isOpen: boolean
  canCopy: boolean
  /** Which reflections. */
  choice: ComponentChildren
  /** What comes before the copy is made; without it, the ways to make one. */
  step: ComponentChildren | undefined
  onToggle: (isOpen: boolean) => void
  onChooseFormat: (format: PlainFormat) => void
}

export function PlainView(props: Props) {
  const { t, message, headingRef, isOpen, canCopy, choice, step, onToggle, onChooseFormat } = props
  return (
    <section class="card stack-small" aria-labelledby="plain-title">
      <h2 id="plain-title" tabIndex={-1} ref={headingRef}>
        {t.plain.title}
      </h2>
      <Disclosure summary={t.plain.ask} isOpen={isOpen} onToggle={onToggle}>
        {step ?? (
          <div class="stack-small">
            <Notice kind="attention">
              <p>{t.plain.note}</p>
            </Notice>
            {choice}
            <div class="row">
              {(['text', 'json', 'print'] as const).map((format) => (
                <Button key={format} disabled={!canCopy} onClick={() => onChooseFormat(format)}>
                  {t.plain[format]}
                </Button>
              ))}
            </div>
          </div>
        )}
      </Disclosure>
      {message !== undefined && (
        <Notice>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  )
}
