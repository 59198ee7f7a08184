import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { Notice } from '#components/ui/Notice.tsx'
import { presetWords } from '#content/words.ts'
import { updateSettings } from '#storage/settings.ts'
import { LockMenuView, type LockTask } from './LockMenuView.tsx'
import { LockTaskPanel } from './LockTaskPanel.tsx'
import { SetPassphrasePanel } from './SetPassphrasePanel.tsx'
import './lock.css'

/** The journal's lock: choosing a passphrase, changing it, taking it away, and the code for a bad day. */
export function PassphrasePanel() {
  const { t, settings, store, lock, announce } = useApp()
  const { passphrases } = store
  const { lockAfterAtMost, passphraseRequired = false } = settings.preset ?? {}
  const fixedNote = useWords(presetWords, settings.preset !== undefined)?.preset.setBy
  const [task, setTask] = useState<LockTask | 'set'>()
  const [step, setStep] = useState<'idle' | 'busy' | 'wrong'>('idle')
  const [message, setMessage] = useState<string>()
  const title = useStepFocus()
  const [hasCode, setHasCode] = useState<boolean>()
  useEffect(() => {
    if (lock === 'unlocked' && step === 'idle') passphrases.hasRecoveryCode().then(setHasCode, console.error)
  }, [lock, step, passphrases])

  /** `work` says whether the passphrase was right. */
  const run = async (work: () => Promise<boolean>, done: string) => {
    setMessage(undefined)
    setStep('busy')
    try {
      const isRight = await work()
      setStep(isRight ? 'idle' : 'wrong')
      if (!isRight) return
      title.markStep()
      setTask(undefined)
      setMessage(done)
    } catch (error) {
      console.error(error)
      setStep('idle')
      setMessage(t.passphrase.failed)
    }
  }
  const works: Record<LockTask, (current: string, detail: string | undefined) => Promise<boolean>> = {
    change: (current, next = '') => passphrases.change(current, next),
    remove: (current) => passphrases.remove(current),
    'create-code': (current, code) => passphrases.changeRecoveryCode(current, code),
    'remove-code': (current) => passphrases.changeRecoveryCode(current, undefined),
  }
  const doneWords: Record<LockTask, string> = {
    change: t.passphrase.changed,
    remove: t.passphrase.removed,
    'create-code': t.recoveryCode.created,
    'remove-code': t.recoveryCode.removed,
  }
  const start = (next: LockTask | 'set' | undefined) => {
    // What comes with a step takes the focus itself.
    if (!next) title.markStep()
    setMessage(undefined)
    setStep('idle')
    setTask(next)
  }
  // On someone else's computer nothing is kept that could be locked.
  if (lock === 'locked' || settings.computer === 'not-mine') return null
  return (
    <section id="lock" class="card stack-small" aria-labelledby="lock-title">
      <h2 id="lock-title" ref={title.headingRef} tabIndex={-1}>
        {t.passphrase.title}
      </h2>
      {/* While the first passphrase is set, the journal already counts as unlocked. */}
      {task === 'set' || lock === 'free' ? (
        <SetPassphrasePanel
          isChoosing={task === 'set'}
          onStart={() => start('set')}
          onCancel={() => start(undefined)}
          isBusy={step === 'busy'}
          onSetPassphrase={(passphrase, code) => {
            run(async () => {
              await passphrases.set(passphrase, code)
              return true
            }, t.passphrase.set).catch(console.error)
          }}
        />
      ) : task ? (
        <LockTaskPanel
          key={task}
          task={task}
          isBusy={step === 'busy'}
          isWrong={step === 'wrong'}
          onFinishTask={(current, detail) => {
            run(() => works[task](current, detail), doneWords[task]).catch(console.error)
          }}
          onCancel={() => start(undefined)}
        />
      ) : (
        <LockMenuView
          t={t}
          hasCode={hasCode}
          lockAfter={settings.lockAfter}
          atMost={lockAfterAtMost}
          isRequired={passphraseRequired}
          fixedNote={fixedNote}
          onChooseLockAfter={(lockAfter) => {
            updateSettings({ lockAfter }).then(() => announce(t.save.saved), console.error)
          }}
          onStartTask={start}
        />
      )}
      <div role="status">
        {message !== undefined && (
          <Notice>
            <p>{message}</p>
          </Notice>
        )}
      </div>
    </section>
  )
}
