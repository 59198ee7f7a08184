import { useEffect, useState } from 'preact/hooks'
import { loadMoments } from '#content/load-content.ts'
import type { Language } from '#content/schema/language.ts'
import type { Moment } from '#content/schema/prompt.ts'

/** The moments in a language, once loaded. */
export function useMoments(language: Language): readonly Moment[] | undefined {
  const [moments, setMoments] = useState<readonly Moment[]>()
  useEffect(() => {
    let wanted = true
    loadMoments(language).then((loaded) => {
      if (wanted) setMoments(loaded)
    }, console.error)
    return () => {
      wanted = false
    }
  }, [language])
  return moments
}
