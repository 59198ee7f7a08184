import { useApp } from '#components/app/app-context.ts'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import { NewPassphraseForm } from '#components/lock/NewPassphraseForm.tsx'
import { useNewPassphrase } from '#components/lock/use-new-passphrase.ts'

type Props = { label: string; isBusy: boolean; onChoosePassphrase: (passphrase: string) => void; onCancel: () => void }

/** A passphrase for one file, where the journal has none. */
export function FilePassphrasePanel({ label, isBusy, onChoosePassphrase, onCancel }: Props) {
  const { t, language } = useApp()
  const fresh = useNewPassphrase(language)
  const headingRef = useArrivalFocus()
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {t.copies.choose}
      </h3>
      <p>{t.copies.chooseHint}</p>
      <NewPassphraseForm
        t={t}
        fresh={fresh}
        submitLabel={label}
        isBusy={isBusy}
        onChoosePassphrase={onChoosePassphrase}
        onCancel={onCancel}
      />
    </>
  )
}
