import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { parseRecoveryCode } from '#storage/vault/recovery-code.ts'
import { UnlockView } from './UnlockView.tsx'

type Props = { isWholePage: boolean }

/** The first screen of a locked journal. What comes after, the page shows by itself: it hears that the lock opened. */
export function UnlockPanel({ isWholePage }: Props) {
  const { t, store, announce } = useApp()
  const [step, setStep] = useState<'idle' | 'opening' | 'wrong' | 'typing'>('idle')
  const unlock = async (kind: 'passphrase' | 'recovery-code', text: string) => {
    const secret = kind === 'recovery-code' ? parseRecoveryCode(text) : text
    // Said at once: deriving a key takes a moment.
    if (secret === undefined) return setStep('typing')
    setStep('opening')
    try {
      const isRight = await store.passphrases.unlock(kind, secret)
      setStep(isRight ? 'idle' : 'wrong')
      if (isRight) announce(t.lock.opened)
    } catch (error) {
      console.error(error)
      setStep('idle')
    }
  }
  return (
    <UnlockView
      t={t}
      isWholePage={isWholePage}
      isBusy={step === 'opening'}
      mistake={step === 'wrong' || step === 'typing' ? step : undefined}
      onUnlock={(kind, secret) => {
        unlock(kind, secret).catch(console.error)
      }}
      onClearMistake={() => setStep('idle')}
    />
  )
}
