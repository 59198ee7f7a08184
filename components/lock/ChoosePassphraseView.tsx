import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import type { Strings } from '#content/interface/strings.ts'
import { NewPassphraseForm } from './NewPassphraseForm.tsx'
import type { NewPassphrase } from './use-new-passphrase.ts'

type Props = {
  t: Strings
  fresh: NewPassphrase
  onChoosePassphrase: (passphrase: string) => void
  onCancel: () => void
}

/** The first passphrase: what it does, and that nobody can bring it back. */
export function ChoosePassphraseView({ t, fresh, onChoosePassphrase, onCancel }: Props) {
  const headingRef = useArrivalFocus()
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {t.passphrase.choose}
      </h3>
      <p>{t.passphrase.noWayBack}</p>
      <p>{t.passphrase.tip}</p>
      <NewPassphraseForm
        t={t}
        fresh={fresh}
        submitLabel={t.passphrase.next}
        isBusy={false}
        onChoosePassphrase={onChoosePassphrase}
        onCancel={onCancel}
      />
    </>
  )
}
