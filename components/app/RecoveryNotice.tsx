import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { forgetRecovery, watchRecovery } from '#storage/recovery-notice.ts'
import { useApp } from './app-context.ts'
import { useLiveQuery } from './use-live-query.ts'

/** Says once that the browser had lost something and that it is back. */
export function RecoveryNotice() {
  const { t } = useApp()
  const { value: isToTell } = useLiveQuery(watchRecovery)
  if (!isToTell) return null
  return (
    <div role="status" data-testid="recovered" class="app-notice">
      <Notice>
        <p>{t.recovery.back}</p>
        <div>
          <Button onClick={() => forgetRecovery().catch(console.error)}>{t.recovery.read}</Button>
        </div>
      </Notice>
    </div>
  )
}
