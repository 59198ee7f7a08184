import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { saveFile } from '#components/app/save-file.ts'
import { useCopy } from '#components/app/use-copy.ts'
import { createRecoveryCode, groupRecoveryCode } from '#storage/vault/recovery-code.ts'
import { RecoveryCodeSheet } from './RecoveryCodeSheet.tsx'
import { RecoveryCodeView } from './RecoveryCodeView.tsx'

type Props = {
  isBusy: boolean
  /** With the code that was put away, or undefined where none is wanted. */
  onFinish: (code: string | undefined) => void
}

/** Makes a code and lets people put it away. It counts only once they have. */
export function RecoveryCodePanel({ isBusy, onFinish }: Props) {
  const { t } = useApp()
  const { copiedId, copy } = useCopy()
  const [code] = useState(createRecoveryCode)
  const [isSaved, setSaved] = useState(false)
  const groups = groupRecoveryCode(code)
  return (
    <RecoveryCodeView
      t={t}
      groups={groups}
      isCopied={copiedId === 'recovery-code'}
      isSaved={isSaved}
      isBusy={isBusy}
      onCopyCode={() => copy('recovery-code', groups.join('-'))}
      onPrintCode={() => printSheet(<RecoveryCodeSheet t={t} groups={groups} />)}
      onSaveCode={() => {
        saveFile(t.recoveryCode.fileName, `${groups.join('-')}\n`)
        setSaved(true)
      }}
      onKeepCode={() => onFinish(code)}
      onDeclineCode={() => onFinish(undefined)}
    />
  )
}
