import type { ComponentChildren } from 'preact'
import './chip.css'

type Props = {
  isPressed: boolean
  onToggle: (isPressed: boolean) => void
  describedBy?: string
  /** More about the word, for a pointer that rests on it and for people who listen. */
  title?: string
  children: ComponentChildren
}

/** A word one taps to choose and taps again to let go. */
export function Chip({ isPressed, onToggle, describedBy, title, children }: Props) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      title={title}
      onClick={() => onToggle(!isPressed)}
    >
      {children}
    </button>
  )
}
