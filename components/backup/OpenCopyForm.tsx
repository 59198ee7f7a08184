import { useId, useState } from 'preact/hooks'
import { PassphraseField } from '#components/lock/PassphraseField.tsx'
import { Button } from '#components/ui/Button.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; isBusy: boolean; onOpenFile: (file: File, secret: string) => void }

export function OpenCopyForm({ t, isBusy, onOpenFile }: Props) {
  const id = useId()
  const [secret, setSecret] = useState('')
  const [file, setFile] = useState<File>()
  const [isMissing, setMissing] = useState(false)
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    setMissing(!file || secret.trim() === '')
    if (file && secret.trim() !== '') onOpenFile(file, secret)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <span class="label" id={`${id}-label`}>
        {t.bringBack.file}
      </span>
      <div class="row">
        <FileButton
          label={t.bringBack.choose}
          accept=".txt,text/plain"
          titleId={`${id}-label`}
          onChooseFiles={([chosen]) => setFile(chosen)}
        />
        <span>{file?.name ?? t.bringBack.noFile}</span>
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
