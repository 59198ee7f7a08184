import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { createCopies } from '#storage/backup/copies.ts'
import { BringBackPanel } from './BringBackPanel.tsx'
import { PlainPanel } from './PlainPanel.tsx'
import { ReaderPanel } from './ReaderPanel.tsx'
import { SaveCopyPanel } from './SaveCopyPanel.tsx'
import './backup.css'

/** Copies of the journal: saving one, bringing one back, and what opens them when Accanto is gone. */
export function CopiesPanel() {
  const { t, store, lock } = useApp()
  const copies = useMemo(() => createCopies(store.safe), [store])
  if (lock === 'locked') {
    return (
      <section class="card stack-small" aria-labelledby="copies-title">
        <h2 id="copies-title">{t.copies.title}</h2>
        <p>{t.copies.locked}</p>
      </section>
    )
  }
  return (
    <>
      <SaveCopyPanel copies={copies} />
      <BringBackPanel copies={copies} />
      <ReaderPanel />
      <PlainPanel copies={copies} />
    </>
  )
}
