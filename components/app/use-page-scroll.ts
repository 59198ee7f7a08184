import { useEffect, useLayoutEffect } from 'preact/hooks'
import { restoreScroll } from '#components/ui/restore-scroll.ts'

/** A page reopens where it was left. `scroll`: where to start, in CSS pixels; undefined until that is known. */
export function usePageScroll(place: string, scroll: number | undefined, onScroll: (scroll: number) => void): void {
  const isKnown = scroll !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place moves; the person's scrolling does not.
  useLayoutEffect(
    () => (scroll === undefined ? undefined : restoreScroll(document.documentElement, scroll)),
    [place, isKnown],
  )
  useEffect(() => {
    if (!isKnown) return
    const handleScroll = () => onScroll(Math.round(scrollY))
    addEventListener('scroll', handleScroll, { passive: true })
    return () => removeEventListener('scroll', handleScroll)
  }, [isKnown, onScroll])
}
