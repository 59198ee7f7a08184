import { useState } from 'preact/hooks'
import { PassphraseField } from '#components/lock/PassphraseField.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { isLongEnough } from '#practice/passphrase/passphrase-strength.ts'

type Props = { t: Strings; label: string; isBusy: boolean; onChoosePassphrase: (passphrase: string) => void }

/** A passphrase for one file, written twice: a slip would lock the file for ever. */
export function NewPassphraseForm({ t, label, isBusy, onChoosePassphrase }: Props) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [fault, setFault] = useState<string>()
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const isGood = isLongEnough(first) && first === second
    setFault(isGood ? undefined : isLongEnough(first) ? t.copies.differ : t.copies.tooShort)
    if (!isGood) return
    setFirst('')
    setSecond('')
    onChoosePassphrase(first)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <PassphraseField
        t={t}
        label={t.copies.choose}
        value={first}
        autoComplete="new-password"
        onChangeValue={setFirst}
      />
      <p class="soft">{t.copies.chooseHint}</p>
      <PassphraseField
        t={t}
        label={t.copies.repeat}
        value={second}
        autoComplete="new-password"
        onChangeValue={setSecond}
      />
      <div role="status">{fault !== undefined && <p>{fault}</p>}</div>
      <div>
        <Button type="submit" icon="copy" disabled={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  )
}
