import { useState } from 'preact/hooks'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { RecoveryCode } from './RecoveryCode.tsx'

type Props = {
  t: Strings
  /** The code in groups that one can copy by hand. */
  groups: readonly string[]
  isCopied: boolean
  isSaved: boolean
  isBusy: boolean
  onCopyCode: () => void
  onPrintCode: () => void
  onSaveCode: () => void
  /** The code is put away. */
  onKeepCode: () => void
  onDeclineCode: () => void
}

/** Shown once. Declining it takes one plain sentence of what follows. */
export function RecoveryCodeView(props: Props) {
  const headingRef = useArrivalFocus()
  const { t, groups, isCopied, isSaved, isBusy } = props
  const [isDeclining, setDeclining] = useState(false)
  return (
    <div class="stack-small">
      <h3 ref={headingRef} tabIndex={-1}>
        {t.recoveryCode.title}
      </h3>
      <p>{t.recoveryCode.what}</p>
      <RecoveryCode groups={groups} />
      <p>{t.recoveryCode.keep}</p>
      <div class="row">
        <Button icon="copy" onClick={props.onCopyCode}>
          {isCopied ? t.copy.done : t.copy.action}
        </Button>
        <Button onClick={props.onPrintCode}>{t.recoveryCode.print}</Button>
        <Button onClick={props.onSaveCode}>{t.memory.saveFile}</Button>
      </div>
      <div role="status">{isSaved && <p>{t.recoveryCode.saved}</p>}</div>
      <div role="status">
        {isDeclining && (
          <Notice kind="attention">
            <p>{t.recoveryCode.declineNote}</p>
            <div class="row">
              <Button aria-disabled={isBusy} onClick={() => !isBusy && props.onDeclineCode()}>
                {t.recoveryCode.declineSure}
              </Button>
              <Button kind="quiet" onClick={() => setDeclining(false)}>
                {t.recoveryCode.back}
              </Button>
            </div>
          </Notice>
        )}
      </div>
      <div class="row">
        <Button kind="main" aria-disabled={isBusy} onClick={() => !isBusy && props.onKeepCode()}>
          {isBusy ? t.passphrase.working : t.recoveryCode.kept}
        </Button>
        {!isDeclining && (
          <Button kind="quiet" onClick={() => setDeclining(true)}>
            {t.recoveryCode.decline}
          </Button>
        )}
      </div>
    </div>
  )
}
