import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; message: string | undefined; onSaveReader: () => void }

export function ReaderView({ t, message, onSaveReader }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="reader-title">
      <h2 id="reader-title">{t.reader.title}</h2>
      <p>{t.reader.intro}</p>
      <div>
        <Button icon="unit" onClick={onSaveReader}>
          {t.reader.save}
        </Button>
      </div>
      {message !== undefined && (
        <Notice>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  )
}
