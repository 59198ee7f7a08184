import type { ComponentChildren } from 'preact'
import './notice.css'

type Props = { kind?: 'calm' | 'attention'; children: ComponentChildren }

/** A quiet box for something worth knowing. Never red. */
export function Notice({ kind = 'calm', children }: Props) {
  return <div class={`notice notice-${kind}`}>{children}</div>
}
