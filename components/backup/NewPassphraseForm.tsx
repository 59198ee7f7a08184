import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; label: string; isBusy: boolean; onChoosePassphrase: (passphrase: string) => void }

/** Below this, trying all of them is a matter of hours. */
const leastLength = 12

/** A passphrase for one file, written twice: a slip would lock the file for ever. */
export function NewPassphraseForm({ t, label, isBusy, onChoosePassphrase }: Props) {
  const id = useId()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [fault, setFault] = useState<string>()
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const isShort = first.trim().length < leastLength
    const found = isShort ? t.copies.tooShort.replace('{least}', `${leastLength}`) : t.copies.differ
    const isGood = !isShort && first === second
    setFault(isGood ? undefined : found)
    if (!isGood) return
    setFirst('')
    setSecond('')
    onChoosePassphrase(first)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <label for={`${id}-first`} class="label">
        {t.copies.choose}
      </label>
      <p id={`${id}-hint`} class="soft">
        {t.copies.chooseHint}
      </p>
      <input
        id={`${id}-first`}
        type="password"
        aria-describedby={`${id}-hint`}
        {...privateText}
        value={first}
        onInput={(event) => setFirst(event.currentTarget.value)}
      />
      <label for={`${id}-second`} class="label">
        {t.copies.repeat}
      </label>
      <input
        id={`${id}-second`}
        type="password"
        {...privateText}
        value={second}
        onInput={(event) => setSecond(event.currentTarget.value)}
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
