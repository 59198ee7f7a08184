import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { type Complaint, findComplaint } from './find-complaint.ts'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import type { NewPassphrase } from './use-new-passphrase.ts'
import './lock.css'

type Props = {
  t: Strings
  fresh: NewPassphrase
  submitLabel: string
  isBusy: boolean
  /** Fields that come first. */
  children?: ComponentChildren
  onChoosePassphrase: (passphrase: string) => void
  onCancel: () => void
}

/** A weak passphrase is taken after one plain question; a short one is not. */
export function NewPassphraseForm({ t, fresh, submitLabel, isBusy, children, onChoosePassphrase, onCancel }: Props) {
  const { passphrase, isSuggested, measure } = fresh
  const [repeated, setRepeated] = useState('')
  const [isUncovered, setUncovered] = useState(false)
  const [complaint, setComplaint] = useState<Complaint>()
  const isVisible = isUncovered || isSuggested
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    if (isBusy) return
    const found = findComplaint({ passphrase, repeated: isVisible ? passphrase : repeated, measure })
    setComplaint(found)
    if (!found) onChoosePassphrase(passphrase)
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      {children}
      <NewPassphraseFields
        t={t}
        passphrase={passphrase}
        repeated={repeated}
        isVisible={isVisible}
        isSuggested={isSuggested}
        measure={measure}
        onChangePassphrase={(changed) => {
          // Suggested words stay readable while they are changed.
          setUncovered(isVisible)
          setComplaint(undefined)
          fresh.change(changed)
        }}
        onChangeRepeated={(changed) => {
          setComplaint(undefined)
          setRepeated(changed)
        }}
        onToggleVisible={(shown) => {
          setUncovered(shown)
          setRepeated('')
          if (!shown && isSuggested) fresh.change(passphrase)
        }}
        onSuggestWords={() => {
          setComplaint(undefined)
          fresh.suggest()
        }}
      />
      <div role="alert">
        {complaint && (
          <Notice kind="attention">
            <p>{t.passphrase[complaint]}</p>
            {complaint === 'weak' && (
              <div>
                <Button aria-disabled={isBusy} onClick={() => !isBusy && onChoosePassphrase(passphrase)}>
                  {t.passphrase.keepWeak}
                </Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      <div class="row">
        <Button kind="main" type="submit" aria-disabled={isBusy}>
          {isBusy ? t.passphrase.working : submitLabel}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t.passphrase.cancel}
        </Button>
      </div>
    </form>
  )
}
