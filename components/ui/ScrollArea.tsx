import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { restoreScroll } from './restore-scroll.ts'

type Props = {
  id: string
  role?: 'tabpanel'
  /** Where to start, in CSS pixels; read again when `place` changes. */
  scroll: number
  /** What is shown: another place starts at its own scroll. */
  place: string
  onScroll: (scroll: number) => void
  children: ComponentChildren
}

/** The part of a small window that scrolls, under a header that stays. */
export function ScrollArea({ id, role, scroll, place, onScroll, children }: Props) {
  const area = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place moves; the person's scrolling does not.
  useLayoutEffect(() => (area.current ? restoreScroll(area.current, scroll) : undefined), [place])
  return (
    <div
      class="app-scroll"
      id={id}
      role={role}
      // What scrolls must be reachable by keyboard.
      tabIndex={0}
      ref={area}
      onScroll={(event) => onScroll(Math.round(event.currentTarget.scrollTop))}
    >
      <div>{children}</div>
    </div>
  )
}
