import { useEffect, useState } from 'preact/hooks'
import type { Strings } from '#content/interface/strings.ts'
import type { PassphraseMeter } from '#practice/passphrase/create-passphrase-meter.ts'
import type { PassphraseStrength } from '#practice/passphrase/passphrase-strength.ts'

type Props = { t: Strings; id: string; passphrase: string; measure: PassphraseMeter | undefined }

/** In milliseconds. While someone types, saying every step would only disturb. */
const pause = 300

/** How hard the passphrase is to guess, in words, once typing rests. */
export function StrengthNote({ t, id, passphrase, measure }: Props) {
  const [strength, setStrength] = useState<PassphraseStrength>()
  useEffect(() => {
    const look = () => setStrength(passphrase.trim() === '' ? undefined : measure?.(passphrase))
    const timer = setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [passphrase, measure])
  return (
    <div id={id} role="status" class="strength">
      {strength && (
        <p>
          <span class="soft">{t.passphrase.strength}</span> <strong>{t.passphraseLevel[strength.level]}.</strong>{' '}
          {strength.hint && t.passphraseHint[strength.hint]}
        </p>
      )}
    </div>
  )
}
