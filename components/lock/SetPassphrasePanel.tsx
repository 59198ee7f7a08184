import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { Button } from '#components/ui/Button.tsx'
import { ChoosePassphraseView } from './ChoosePassphraseView.tsx'
import { RecoveryCodePanel } from './RecoveryCodePanel.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'

type ChoosingProps = {
  isBusy: boolean
  onSetPassphrase: (passphrase: string, recoveryCode: string | undefined) => void
  onCancel: () => void
}
type Props = ChoosingProps & { isChoosing: boolean; onStart: () => void }

function Choosing({ isBusy, onSetPassphrase, onCancel }: ChoosingProps) {
  const { t, language } = useApp()
  const fresh = useNewPassphrase(language)
  const [chosen, setChosen] = useState<string>()
  return chosen === undefined ? (
    <ChoosePassphraseView t={t} fresh={fresh} onChoosePassphrase={setChosen} onCancel={onCancel} />
  ) : (
    <RecoveryCodePanel isBusy={isBusy} onFinish={(code) => onSetPassphrase(chosen, code)} />
  )
}

/** From no passphrase to the first one: choosing it, then a recovery code. Nothing is written before both are done. */
export function SetPassphrasePanel({ isChoosing, onStart, ...choosing }: Props) {
  const { t } = useApp()
  if (isChoosing) return <Choosing {...choosing} />
  return (
    <>
      <p>{t.passphrase.what}</p>
      <div>
        <Button kind="main" icon="lock" onClick={onStart}>
          {t.passphrase.choose}
        </Button>
      </div>
    </>
  )
}
