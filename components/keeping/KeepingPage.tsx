import { useApp } from '#components/app/app-context.ts'
import { CopiesPanel } from '#components/backup/CopiesPanel.tsx'
import { PassphrasePanel } from '#components/lock/PassphrasePanel.tsx'
import { HealthPanel } from './HealthPanel.tsx'

/** What protects the journal: its lock, copies to keep, and how it is. */
export function KeepingPage() {
  const { t } = useApp()
  return (
    <div class="stack keeping">
      <h1>{t.keeping.title}</h1>
      <p class="soft">{t.keeping.intro}</p>
      <PassphrasePanel />
      <CopiesPanel />
      <HealthPanel />
    </div>
  )
}
