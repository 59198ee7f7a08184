import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * For the heading (with tabIndex −1) of a place that is drawn once its words are there: it takes the focus when a person
 * went to the place, and not when the page reopens at it.
 */
export function usePlaceFocus(place: string, isArrival: boolean): RefObject<HTMLHeadingElement | null> {
  const headingRef = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place moves the focus.
  useLayoutEffect(() => {
    if (isArrival) headingRef.current?.focus({ preventScroll: true })
  }, [place])
  return headingRef
}
