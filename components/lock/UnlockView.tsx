import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { PassphraseField } from './PassphraseField.tsx'
import './lock.css'

type Kind = 'passphrase' | 'recovery-code'
type Props = {
  t: Strings
  isBusy: boolean
  isWrong: boolean
  onUnlock: (kind: Kind, secret: string) => void
}

/** A neutral first screen: no word, count or day of what lies behind. */
export function UnlockView({ t, isBusy, isWrong, onUnlock }: Props) {
  const [kind, setKind] = useState<Kind>('passphrase')
  const [secret, setSecret] = useState('')
  const isCode = kind === 'recovery-code'
  return (
    <form
      class="card stack-small unlock"
      aria-labelledby="unlock-title"
      onSubmit={(event) => {
        event.preventDefault()
        if (secret.trim() !== '') onUnlock(kind, secret)
      }}
    >
      <h2 id="unlock-title">{t.lock.title}</h2>
      <PassphraseField
        t={t}
        label={isCode ? t.lock.code : t.lock.passphrase}
        value={secret}
        isShown={isCode}
        autoComplete="current-password"
        onChangeValue={setSecret}
      />
      <div role="alert">
        {isWrong && (
          <Notice kind="attention">
            <p>{isCode ? t.lock.wrongCode : t.lock.wrong}</p>
          </Notice>
        )}
      </div>
      <div class="row">
        <Button kind="main" icon="lock" type="submit" disabled={isBusy}>
          {isBusy ? t.lock.opening : t.lock.open}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setKind(isCode ? 'passphrase' : 'recovery-code')
            setSecret('')
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
