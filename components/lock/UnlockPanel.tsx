import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { UnlockView } from './UnlockView.tsx'

/** The first screen of a locked journal. What comes after, the page shows by itself: it hears that the lock opened. */
export function UnlockPanel() {
  const { t, store, announce } = useApp()
  const [step, setStep] = useState<'idle' | 'opening' | 'wrong'>('idle')
  const unlock = async (kind: 'passphrase' | 'recovery-code', secret: string) => {
    setStep('opening')
    try {
      const isRight = await store.passphrases.unlock(kind, secret)
      setStep(isRight ? 'idle' : 'wrong')
      announce(isRight ? t.lock.opened : t.lock.wrong)
    } catch (error) {
      console.error(error)
      setStep('idle')
    }
  }
  return (
    <UnlockView
      t={t}
      isBusy={step === 'opening'}
      isWrong={step === 'wrong'}
      onUnlock={(kind, secret) => {
        unlock(kind, secret).catch(console.error)
      }}
    />
  )
}
