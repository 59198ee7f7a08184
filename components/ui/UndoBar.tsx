import { useEffect } from 'preact/hooks'
import { Button } from './Button.tsx'
import './undo-bar.css'

type Props = { message: string; undoLabel: string; onUndo: () => void; onTimeUp: () => void }

/** How long undo is offered, in milliseconds. What was deleted stays in the trash after that. */
const offerTime = 10_000

export function UndoBar({ message, undoLabel, onUndo, onTimeUp }: Props) {
  useEffect(() => {
    const timer = setTimeout(onTimeUp, offerTime)
    return () => clearTimeout(timer)
  }, [onTimeUp])
  return (
    <div class="undo-bar">
      <span>{message}</span>
      <Button icon="undo" onClick={onUndo}>
        {undoLabel}
      </Button>
    </div>
  )
}
