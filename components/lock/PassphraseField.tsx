import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  label: string
  value: string
  /** Shown from the start: what is copied from paper is easier to check. */
  isShown?: boolean
  autoComplete: 'current-password' | 'new-password'
  onChangeValue: (value: string) => void
}

/** For a passphrase or a code. Pasting and password managers work. */
export function PassphraseField({ t, label, value, isShown = false, autoComplete, onChangeValue }: Props) {
  const id = useId()
  const [isVisible, setVisible] = useState(isShown)
  const field = {
    id,
    value,
    // Password managers may help, where nothing else of the browser may.
    autocomplete: autoComplete,
    autocapitalize: 'none',
    onInput: (event: { currentTarget: HTMLInputElement }) => onChangeValue(event.currentTarget.value),
  } as const
  return (
    <div class="passphrase-field">
      <label for={id}>{label}</label>
      <div class="row">
        {isVisible || isShown ? (
          <input type="text" {...privateText} {...field} />
        ) : (
          <input type="password" {...privateText} {...field} />
        )}
        {!isShown && (
          <Button kind="quiet" aria-pressed={isVisible} onClick={() => setVisible(!isVisible)}>
            {isVisible ? t.lock.hideWords : t.lock.showWords}
          </Button>
        )}
      </div>
    </div>
  )
}
