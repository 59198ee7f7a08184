import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  message: string | undefined
  onSaveText: () => void
  onSaveJson: () => void
  onPrint: () => void
}

export function PlainView({ t, message, onSaveText, onSaveJson, onPrint }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="plain-title">
      <h2 id="plain-title">{t.plain.title}</h2>
      <Disclosure summary={t.plain.ask}>
        <div class="stack-small">
          <Notice kind="attention">
            <p>{t.plain.note}</p>
          </Notice>
          <div class="row">
            <Button onClick={onSaveText}>{t.plain.text}</Button>
            <Button onClick={onSaveJson}>{t.plain.json}</Button>
            <Button onClick={onPrint}>{t.plain.print}</Button>
          </div>
        </div>
      </Disclosure>
      {message !== undefined && (
        <Notice>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  )
}
