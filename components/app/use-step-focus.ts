import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * After a step the focus goes to the heading of what came: `markStep` in the click, `headingRef` on the heading (with
 * tabIndex −1) of whatever is drawn next. Never on the first drawing: reopening must not move anything.
 */
export function useStepFocus(): { headingRef: RefObject<HTMLHeadingElement | null>; markStep: () => void } {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const isPending = useRef(false)
  useLayoutEffect(() => {
    if (!isPending.current || !headingRef.current) return
    isPending.current = false
    headingRef.current.focus({ preventScroll: true })
  })
  const markStep = useCallback(() => {
    isPending.current = true
  }, [])
  return { headingRef, markStep }
}
