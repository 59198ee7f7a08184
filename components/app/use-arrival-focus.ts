import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** For a heading (with tabIndex −1) of what is only ever drawn after a person's step: the focus goes there at once. */
export function useArrivalFocus(): RefObject<HTMLHeadingElement | null> {
  const headingRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => headingRef.current?.focus({ preventScroll: true }), [])
  return headingRef
}
