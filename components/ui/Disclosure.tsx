import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'
import './disclosure.css'

type Props = {
  summary: ComponentChildren
  isOpen?: boolean
  onToggle?: (isOpen: boolean) => void
  children: ComponentChildren
}

/** The platform's own <details>, dressed. */
export function Disclosure({ summary, isOpen = false, onToggle, children }: Props) {
  return (
    <details
      class="disclosure"
      open={isOpen}
      onToggle={(event) => {
        // Closing by code tells too: only what differs is a person's doing.
        if (event.currentTarget.open !== isOpen) onToggle?.(event.currentTarget.open)
      }}
    >
      <summary>
        <span>{summary}</span>
        <Icon name="down" />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  )
}
