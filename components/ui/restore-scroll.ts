import type { Stop } from '#storage/watch.ts'

/** What a person does to move on their own. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Scrolls to where the view was left. What is still being read or loaded makes the view taller a moment later: it goes
 * on until the place is reached, or until the person moves.
 */
export function restoreScroll(area: HTMLElement, scroll: number): Stop {
  const isReached = () => {
    area.scrollTop = scroll
    return Math.abs(area.scrollTop - scroll) < 1
  }
  const content = area.lastElementChild
  if (isReached() || !content) return () => {}
  const observer = new ResizeObserver(() => {
    if (isReached()) stop()
  })
  const stop = () => {
    observer.disconnect()
    for (const move of ownMoves) area.removeEventListener(move, stop)
  }
  observer.observe(content)
  for (const move of ownMoves) area.addEventListener(move, stop, { passive: true })
  return stop
}
