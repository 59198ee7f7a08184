import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadRecogniser, type Recogniser } from './load-recogniser.ts'

/** Loads what recognises, once it is wanted. */
export function useRecogniser(isWanted: boolean): { recogniser: Recogniser | undefined; hasFailed: boolean } {
  const { language } = useApp()
  const [loaded, setLoaded] = useState<{ recogniser: Recogniser }>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    loadRecogniser(language).then(
      (recogniser) => {
        if (!isCurrent) return
        setFailed(false)
        setLoaded({ recogniser })
      },
      (error: unknown) => {
        console.error(error)
        if (isCurrent) setFailed(true)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [language, isWanted])
  return { recogniser: isWanted ? loaded?.recogniser : undefined, hasFailed }
}
