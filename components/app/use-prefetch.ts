import { useEffect } from 'preact/hooks'
import type { Words } from '#content/create-words.ts'
import type { Language } from '#content/schema/language.ts'

/** Must be stable: a constant beside the component. */
type Ahead = {
  parts: readonly { prefetch: () => Promise<unknown> }[]
  words: readonly Words<unknown>[]
}

/** Loads what the next click may need, once the first view stands and the browser has time. */
export function usePrefetch(language: Language | undefined, ahead: Ahead): void {
  useEffect(() => {
    if (!language) return
    const handle = requestIdleCallback(() => {
      // What does not come now is asked for again when someone opens it, and says so there.
      for (const { prefetch } of ahead.parts) prefetch().catch(console.error)
      for (const { load } of ahead.words) load(language).catch(console.error)
    })
    return () => cancelIdleCallback(handle)
  }, [language, ahead])
}
