import { useState } from 'preact/hooks'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import type { Strings } from '#content/interface/strings.ts'
import { NewPassphraseForm } from './NewPassphraseForm.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import type { NewPassphrase } from './use-new-passphrase.ts'
import { WrongPassphrase } from './WrongPassphrase.tsx'

type Props = {
  t: Strings
  fresh: NewPassphrase
  isBusy: boolean
  isWrong: boolean
  onChangePassphrase: (current: string, next: string) => void
  onCancel: () => void
}

export function ChangePassphraseView({ t, fresh, isBusy, isWrong, onChangePassphrase, onCancel }: Props) {
  const headingRef = useArrivalFocus()
  const [current, setCurrent] = useState('')
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {t.passphrase.change}
      </h3>
      <p>{t.passphrase.noWayBack}</p>
      <NewPassphraseForm
        t={t}
        fresh={fresh}
        submitLabel={t.passphrase.change}
        isBusy={isBusy}
        onChoosePassphrase={(next) => onChangePassphrase(current, next)}
        onCancel={onCancel}
      >
        <PassphraseField
          t={t}
          label={t.passphrase.current}
          value={current}
          autoComplete="current-password"
          onChangeValue={setCurrent}
        />
        <WrongPassphrase t={t} isWrong={isWrong} />
      </NewPassphraseForm>
    </>
  )
}
