import { useEffect } from 'preact/hooks'
import { hideKey } from './hide-key.ts'

/** Hears the key before any field does. */
export function useHideKey(onHide: () => void): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== hideKey) return
      event.preventDefault()
      onHide()
    }
    addEventListener('keydown', handleKeyDown, { capture: true })
    return () => removeEventListener('keydown', handleKeyDown, { capture: true })
  }, [onHide])
}
