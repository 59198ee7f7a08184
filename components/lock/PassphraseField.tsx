import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  label: string
  value: string
  autoComplete: 'current-password' | 'new-password'
  /** What else is said about the field, by id. */
  describedBy?: string
  /** Where it is given, someone above uncovers and covers, or nobody can. */
  isVisible?: boolean
  onChangeValue: (value: string) => void
  onToggleVisible?: (isVisible: boolean) => void
}

/** For a passphrase or a code. Pasting and password managers work. */
export function PassphraseField(props: Props) {
  const { t, label, value, autoComplete, describedBy, onChangeValue } = props
  const id = useId()
  const [isUncovered, setUncovered] = useState(false)
  const isVisible = props.isVisible ?? isUncovered
  const onToggleVisible = props.onToggleVisible ?? (props.isVisible === undefined ? setUncovered : undefined)
  const [hasCapsLock, setCapsLock] = useState(false)
  // Filling in a stored password makes key events without a keyboard, and without this function.
  const handleKey = (event: Partial<KeyboardEvent>) => setCapsLock(event.getModifierState?.('CapsLock') ?? false)
  const field = {
    id,
    value,
    // Password managers may help, where nothing else of the browser may.
    autocomplete: autoComplete,
    autocapitalize: 'none',
    'aria-describedby': `${id}-caps ${describedBy ?? ''}`.trim(),
    onInput: (event: { currentTarget: HTMLInputElement }) => onChangeValue(event.currentTarget.value),
    onKeyDown: handleKey,
    onKeyUp: handleKey,
    onBlur: () => setCapsLock(false),
  } as const
  return (
    <div class="passphrase-field">
      <label for={id}>{label}</label>
      <div class="row">
        {isVisible ? (
          <input type="text" {...privateText} {...field} />
        ) : (
          <input type="password" {...privateText} {...field} />
        )}
        {onToggleVisible && (
          <Button kind="quiet" onClick={() => onToggleVisible(!isVisible)}>
            {isVisible ? t.lock.hideWords : t.lock.showWords}
          </Button>
        )}
      </div>
      <p id={`${id}-caps`} class="soft" role="status">
        {hasCapsLock && t.lock.capsLock}
      </p>
    </div>
  )
}
