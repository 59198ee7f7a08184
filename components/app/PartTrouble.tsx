import { Notice } from '#components/ui/Notice.tsx'
import { useApp } from './app-context.ts'

/** Stands where a part of a screen could not be loaded. */
export function PartTrouble() {
  const { t } = useApp()
  return (
    <div role="alert">
      <Notice kind="attention">
        <p>{t.trouble.notOpened}</p>
      </Notice>
    </div>
  )
}
