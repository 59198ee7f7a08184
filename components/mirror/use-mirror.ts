import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import type { MirrorResult } from '#practice/mirror/label.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'

/** What the mirror saw, and in which words. In memory only, and only as long as the view is open. */
export type Looked = { text: string; result: MirrorResult }

export type MirrorState = {
  looked: Looked | undefined
  hasFailed: boolean
  /** Resolves with what was seen; undefined where the mirror could not be loaded. */
  look: (text: string) => Promise<Looked | undefined>
  forget: () => void
}

/** Milliseconds after the last key: with loading and looking, the answer is there within 300. */
const pause = 200

/** Looks at a draft when asked; `isAlone`: also by itself, at each pause. */
export function useMirror(text: string, isAlone: boolean): MirrorState {
  const { language } = useApp()
  const [looked, setLooked] = useState<Looked>()
  const [hasFailed, setFailed] = useState(false)
  const turn = useRef(0)
  const look = useCallback(
    async (asked: string) => {
      turn.current += 1
      const mine = turn.current
      try {
        const { checkDraft } = await loadMirror(language)
        const seen = { text: asked, result: checkDraft(asked) }
        if (mine === turn.current) setLooked(seen)
        setFailed(false)
        return seen
      } catch (error) {
        console.error(error)
        setFailed(true)
        return undefined
      }
    },
    [language],
  )
  // Loaded while one writes: the first look answers as fast as the next.
  useEffect(() => {
    loadMirror(language).catch(console.error)
  }, [language])
  const forget = useCallback(() => {
    turn.current += 1
    setLooked(undefined)
  }, [])
  useEffect(() => {
    // What is left of an emptied box, or of another language, would speak of words that are not there.
    if (text.trim() === '') forget()
    else if (isAlone) {
      const timer = setTimeout(() => look(text), pause)
      return () => clearTimeout(timer)
    }
    return undefined
  }, [text, isAlone, look, forget])
  return { looked, hasFailed, look, forget }
}
