import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { PassphraseField } from './PassphraseField.tsx'
import './lock.css'

type Kind = 'passphrase' | 'recovery-code'
type Props = {
  t: Strings
  isWholePage: boolean
  isBusy: boolean
  /** `typing`: the code can't be one at all. */
  mistake: 'wrong' | 'typing' | undefined
  onUnlock: (kind: Kind, secret: string) => void
  /** What was typed before was a mistake; this may not be. */
  onClearMistake: () => void
}

/** A neutral first screen: no word, count or day of what lies behind. */
export function UnlockView({ t, isWholePage, isBusy, mistake, onUnlock, onClearMistake }: Props) {
  const [kind, setKind] = useState<Kind>('passphrase')
  const [secret, setSecret] = useState('')
  const isCode = kind === 'recovery-code'
  const Heading = isWholePage ? 'h1' : 'h2'
  const wrong = isCode ? t.lock.wrongCode : t.lock.wrong
  return (
    <form
      class="card stack-small unlock"
      aria-labelledby="unlock-title"
      onSubmit={(event) => {
        event.preventDefault()
        if (secret.trim() !== '' && !isBusy) onUnlock(kind, secret)
      }}
    >
      <Heading id="unlock-title">{t.lock.title}</Heading>
      <PassphraseField
        key={kind}
        t={t}
        label={isCode ? t.lock.code : t.lock.passphrase}
        value={secret}
        autoComplete="current-password"
        onChangeValue={setSecret}
        // What is copied from paper is easier to check when it can be seen.
        {...(isCode && { isVisible: true })}
      />
      <div role="alert">
        {mistake && (
          <Notice kind="attention">
            <p>{mistake === 'typing' ? t.lock.typing : wrong}</p>
          </Notice>
        )}
      </div>
      <div class="row">
        <Button kind="main" icon="lock" type="submit" aria-disabled={isBusy}>
          {isBusy ? t.lock.opening : t.lock.open}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setKind(isCode ? 'passphrase' : 'recovery-code')
            setSecret('')
            onClearMistake()
          }}
        >
          {isCode ? t.lock.usePassphrase : t.lock.useCode}
        </Button>
      </div>
      <p class="soft">{t.lock.stillWorks}</p>
      <p class="soft">
        {t.lock.lost} <a href="/options.html#erase">{t.erase.title}</a>
      </p>
    </form>
  )
}
