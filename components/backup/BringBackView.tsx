import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { OpenCopyForm } from './OpenCopyForm.tsx'

type Props = {
  t: Strings
  step: 'choosing' | 'opening' | 'looking' | 'bringing' | 'done'
  /** What the copy would bring, line by line. */
  findings: readonly string[]
  /** Whether it would bring anything at all. */
  hasNews: boolean
  failure: string | undefined
  onOpenFile: (file: File, secret: string) => void
  onBring: () => void
  onUndo: () => void
  onCancel: () => void
}

export function BringBackView(props: Props) {
  const { t, step, findings, hasNews, failure, onOpenFile, onBring, onUndo, onCancel } = props
  return (
    <section class="card stack-small" aria-labelledby="bring-back-title">
      <h2 id="bring-back-title">{t.bringBack.title}</h2>
      <p>{t.bringBack.intro}</p>
      {(step === 'choosing' || step === 'opening') && (
        <OpenCopyForm t={t} isBusy={step === 'opening'} onOpenFile={onOpenFile} />
      )}
      <div role="status" class="stack-small">
        {failure !== undefined && (
          <Notice kind="attention">
            <p>{failure}</p>
          </Notice>
        )}
        {(step === 'looking' || step === 'bringing') && (
          <Notice>
            <ul data-testid="findings-of-copy">
              {findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
            {!hasNews && <p>{t.bringBack.nothing}</p>}
            <div class="row">
              {hasNews && (
                <Button kind="main" disabled={step === 'bringing'} onClick={onBring}>
                  {step === 'bringing' ? t.bringBack.bringing : t.bringBack.bring}
                </Button>
              )}
              <Button disabled={step === 'bringing'} onClick={onCancel}>
                {t.bringBack.cancel}
              </Button>
            </div>
          </Notice>
        )}
        {step === 'done' && (
          <UndoNotice undoLabel={t.common.undo} onUndo={onUndo}>
            {t.bringBack.done}
          </UndoNotice>
        )}
      </div>
    </section>
  )
}
