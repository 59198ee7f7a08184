import type { ComponentChildren } from 'preact'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'

const unlock = loadLater(
  async () => (await import('./UnlockPanel.tsx')).UnlockPanel,
  () => <PartTrouble />,
)

/** What lies behind the lock, or the lock itself. */
export function VaultGate({ children }: { children: ComponentChildren }) {
  const { lock } = useApp()
  return lock === 'locked' ? <unlock.Part /> : children
}
