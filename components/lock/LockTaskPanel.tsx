import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { ChangePassphraseView } from './ChangePassphraseView.tsx'
import { ConfirmPassphraseView } from './ConfirmPassphraseView.tsx'
import type { LockTask } from './LockMenuView.tsx'
import { RecoveryCodePanel } from './RecoveryCodePanel.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'

type Props = {
  task: LockTask
  isBusy: boolean
  isWrong: boolean
  /** `detail` is the new passphrase or code. */
  onFinishTask: (current: string, detail: string | undefined) => void
  onCancel: () => void
}

/** One task, behind the passphrase that stands. A new code is shown before it counts. */
export function LockTaskPanel({ task, isBusy, isWrong, onFinishTask, onCancel }: Props) {
  const { t, language } = useApp()
  const fresh = useNewPassphrase(language)
  const [code, setCode] = useState<string>()
  const shared = { t, isBusy, isWrong, onCancel }
  if (task === 'change') return <ChangePassphraseView {...shared} fresh={fresh} onChangePassphrase={onFinishTask} />
  if (task === 'create-code' && code === undefined) {
    return (
      <RecoveryCodePanel
        isBusy={isBusy}
        onFinish={(kept) => {
          if (kept === undefined) return onCancel()
          setCode(kept)
        }}
      />
    )
  }
  const words = {
    remove: { title: t.passphrase.remove, note: t.passphrase.removeNote },
    'create-code': { title: t.recoveryCode.create, note: t.recoveryCode.createNote },
    'remove-code': { title: t.recoveryCode.remove, note: t.recoveryCode.declineNote },
  }[task]
  return <ConfirmPassphraseView {...shared} {...words} onConfirm={(current) => onFinishTask(current, code)} />
}
