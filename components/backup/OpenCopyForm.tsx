import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; isBusy: boolean; onOpenFile: (file: File, secret: string) => void }

export function OpenCopyForm({ t, isBusy, onOpenFile }: Props) {
  const id = useId()
  const fileInput = useRef<HTMLInputElement>(null)
  const [secret, setSecret] = useState('')
  const [isMissing, setMissing] = useState(false)
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const file = fileInput.current?.files?.[0]
    setMissing(!file || secret.trim() === '')
    if (file && secret.trim() !== '') onOpenFile(file, secret)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <label for={`${id}-file`} class="label">
        {t.bringBack.file}
      </label>
      <input id={`${id}-file`} ref={fileInput} type="file" accept=".txt,text/plain" />
      <label for={`${id}-secret`} class="label">
        {t.bringBack.secret}
      </label>
      <input
        id={`${id}-secret`}
        type="password"
        {...privateText}
        value={secret}
        onInput={(event) => setSecret(event.currentTarget.value)}
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
