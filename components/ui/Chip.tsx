import type { ComponentChildren } from 'preact'
import './chip.css'

type Props = {
  isPressed: boolean
  onToggle: (isPressed: boolean) => void
  describedBy?: string
  children: ComponentChildren
}

/** A word one taps to choose and taps again to let go. */
export function Chip({ isPressed, onToggle, describedBy, children }: Props) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      onClick={() => onToggle(!isPressed)}
    >
      {children}
    </button>
  )
}
