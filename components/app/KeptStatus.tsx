import { SaveStatus } from '#components/ui/SaveStatus.tsx'
import type { SaveState } from '#storage/autosave/pump.ts'
import { useApp } from './app-context.ts'

type Props = { state: SaveState | undefined; onRetry: () => void }

/** Whether the words are kept, and where: on the disk, or in memory only. */
export function KeptStatus({ state, onRetry }: Props) {
  const { t, lock, settings } = useApp()
  const inMemory = settings.computer === 'not-mine' ? t.save.inMemory : t.save.waits
  const savedText = settings.computer === 'not-mine' || lock === 'locked' ? inMemory : t.save.saved
  return <SaveStatus t={t} state={state} savedText={savedText} onRetry={onRetry} />
}
