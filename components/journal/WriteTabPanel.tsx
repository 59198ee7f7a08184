import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { MemoryNotice } from '#components/app/MemoryNotice.tsx'
import { openPage } from '#components/app/open-page.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { journalRequests } from '#storage/requests.ts'
import { useTrash } from './use-trash.ts'
import { WritePanel } from './WritePanel.tsx'

type Props = {
  /** Leaves the tab, where there is somewhere to go. */
  onLeave?: () => void
}

type Ended = { kind: 'kept' } | { kind: 'moved' } | { kind: 'thrown-away'; trashId: string }

/** Writing in the popup and the panel: one reflection, then what next. */
export function WriteTabPanel({ onLeave }: Props) {
  const { t } = useApp()
  const trash = useTrash()
  const [ended, setEnded] = useState<Ended>()
  const [turn, setTurn] = useState(0)
  const { headingRef, markStep } = useStepFocus()
  const end = (how: Ended) => {
    markStep()
    setEnded(how)
  }
  const writeAnother = () => {
    setEnded(undefined)
    setTurn(turn + 1)
  }
  const openJournal = () => {
    openPage('/journal.html').catch(console.error)
  }
  const goOnInPage = () => {
    // Letting go of the draft first: the page opens the same one.
    end({ kind: 'moved' })
    journalRequests.send({ kind: 'write' }).then(openJournal, console.error)
  }
  if (!ended) {
    return (
      <div class="stack">
        <MemoryNotice />
        <WritePanel
          key={turn}
          onFinish={(id) => (id === undefined ? (onLeave?.() ?? writeAnother()) : end({ kind: 'kept' }))}
          onThrowAway={(trashId) => {
            if (trashId === undefined) return onLeave?.() ?? writeAnother()
            trash.offerUndo(trashId)
            end({ kind: 'thrown-away', trashId })
          }}
        />
        <div>
          <Button kind="quiet" icon="journal" onClick={goOnInPage}>
            {t.write.openJournal}
          </Button>
        </div>
      </div>
    )
  }
  const messages = {
    kept: t.write.finished,
    moved: t.write.moved,
    'thrown-away': t.journal.movedToTrash,
  }
  return (
    <div class="stack">
      <Notice>
        <h2 class="notice-title" tabIndex={-1} ref={headingRef}>
          {messages[ended.kind]}
        </h2>
      </Notice>
      <div class="row">
        {ended.kind === 'thrown-away' && trash.undoableId !== undefined && (
          <Button icon="undo" onClick={() => trash.restore(ended.trashId)}>
            {t.common.undo}
          </Button>
        )}
        <Button kind="main" icon="write" onClick={writeAnother}>
          {ended.kind === 'moved' ? t.write.goOnHere : t.write.another}
        </Button>
        <Button icon="journal" onClick={openJournal}>
          {t.write.openJournal}
        </Button>
      </div>
    </div>
  )
}
