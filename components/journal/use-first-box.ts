import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * One click to the first character: the cursor waits in the first box. When the draft left here arrives it goes to the
 * end of it, unless the person has gone elsewhere.
 */
export function useFirstBox(isDraftThere: boolean): RefObject<HTMLTextAreaElement | null> {
  const box = useRef<HTMLTextAreaElement>(null)
  const isDrawn = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft's arrival is what moves the cursor.
  useLayoutEffect(() => {
    const field = box.current
    const focused = document.activeElement
    const isElsewhere = isDrawn.current && focused !== document.body && focused !== field
    isDrawn.current = true
    if (!field || isElsewhere) return
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    field.scrollTop = field.scrollHeight
  }, [isDraftThere])
  return box
}
