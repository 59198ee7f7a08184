import { useApp } from '#components/app/app-context.ts'
import { Notice } from '#components/ui/Notice.tsx'

/** Stands where the safety card could not be loaded: the number to call needs no file of its own. */
export function SafetyTrouble() {
  const { t } = useApp()
  return (
    <div class="app-view app-scroll" role="alert">
      <Notice kind="attention">
        <p>{t.safety.notOpened}</p>
      </Notice>
    </div>
  )
}
