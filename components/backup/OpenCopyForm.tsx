import { useId, useRef, useState } from 'preact/hooks'
import { PassphraseField } from '#components/lock/PassphraseField.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; isBusy: boolean; onOpenFile: (file: File, secret: string) => void }

export function OpenCopyForm({ t, isBusy, onOpenFile }: Props) {
  const id = useId()
  const fileInput = useRef<HTMLInputElement>(null)
  const [secret, setSecret] = useState('')
  const [name, setName] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const file = fileInput.current?.files?.[0]
    setMissing(!file || secret.trim() === '')
    if (file && secret.trim() !== '') onOpenFile(file, secret)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <span class="label" id={`${id}-label`}>
        {t.bringBack.file}
      </span>
      {/* The browser would speak its own language here, so its words are hidden. */}
      <div class="row file-choice">
        <input
          id={`${id}-file`}
          ref={fileInput}
          class="visually-hidden"
          type="file"
          accept=".txt,text/plain"
          aria-labelledby={`${id}-label ${id}-choose`}
          onChange={(event) => setName(event.currentTarget.files?.[0]?.name)}
        />
        <label for={`${id}-file`} id={`${id}-choose`} class="button button-plain">
          <span>{t.bringBack.choose}</span>
        </label>
        <span>{name ?? t.bringBack.noFile}</span>
      </div>
      <PassphraseField
        t={t}
        label={t.bringBack.secret}
        value={secret}
        autoComplete="current-password"
        onChangeValue={setSecret}
      />
      <div role="status">{isMissing && <p>{t.bringBack.missing}</p>}</div>
      <div>
        <Button type="submit" icon="search" disabled={isBusy}>
          {isBusy ? t.bringBack.looking : t.bringBack.look}
        </Button>
      </div>
    </form>
  )
}
