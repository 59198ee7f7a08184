import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type Props = { undoLabel: string; onUndo: () => void; children: ComponentChildren }

/** What was done, and the way back for as long as it stands there. */
export function UndoNotice({ undoLabel, onUndo, children }: Props) {
  return (
    <Notice>
      <p>{children}</p>
      <div>
        <Button icon="undo" onClick={onUndo}>
          {undoLabel}
        </Button>
      </div>
    </Notice>
  )
}
