import type { ComponentChildren } from 'preact'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'

const unlock = loadLater(
  async () => (await import('./UnlockPanel.tsx')).UnlockPanel,
  () => <PartTrouble />,
)

type Props = {
  /** Nothing else on the page has the main heading. */
  isWholePage?: boolean
  children: ComponentChildren
}

/** What lies behind the lock, or the lock itself. */
export function VaultGate({ isWholePage = false, children }: Props) {
  const { lock } = useApp()
  return lock === 'locked' ? <unlock.Part isWholePage={isWholePage} /> : children
}
