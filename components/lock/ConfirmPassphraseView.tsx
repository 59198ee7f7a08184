import { useState } from 'preact/hooks'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { WrongPassphrase } from './WrongPassphrase.tsx'

type Props = {
  t: Strings
  /** What is about to happen: heading and button. */
  title: string
  /** What follows from it. */
  note: string
  isBusy: boolean
  isWrong: boolean
  onConfirm: (current: string) => void
  onCancel: () => void
}

/** Asks for the passphrase before something that only its owner may do. */
export function ConfirmPassphraseView(props: Props) {
  const headingRef = useArrivalFocus()
  const { t, title, note, isBusy, isWrong, onConfirm, onCancel } = props
  const [current, setCurrent] = useState('')
  return (
    <form
      class="stack-small"
      onSubmit={(event) => {
        event.preventDefault()
        if (current.trim() !== '' && !isBusy) onConfirm(current)
      }}
    >
      <h3 ref={headingRef} tabIndex={-1}>
        {title}
      </h3>
      <p>{note}</p>
      <PassphraseField
        t={t}
        label={t.passphrase.current}
        value={current}
        autoComplete="current-password"
        onChangeValue={setCurrent}
      />
      <WrongPassphrase t={t} isWrong={isWrong} />
      <div class="row">
        <Button kind="main" type="submit" aria-disabled={isBusy}>
          {isBusy ? t.passphrase.working : title}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t.passphrase.cancel}
        </Button>
      </div>
    </form>
  )
}
