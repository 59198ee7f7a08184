import { useEffect, useState } from 'preact/hooks'
import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import type { Recogniser } from './load-recogniser.ts'
import { joinSeen, recogniseText, type Seen } from './recognise-texts.ts'
import { useNamesToNotice } from './use-names-to-notice.ts'

/** Milliseconds of looking before the page may breathe: a whole journal takes seconds. */
const breath = 30

const breathe = () => new Promise((resolve) => setTimeout(resolve))

/** Looks through many texts once, a few at a time. `texts` must be stable. */
export function useSeenOnce(texts: readonly PlacedText[], recogniser: Recogniser | undefined) {
  const names = useNamesToNotice()
  const [seen, setSeen] = useState<Seen>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!recogniser) return
    let isWanted = true
    const look = async () => {
      const found: ReturnType<typeof recogniseText>[] = []
      let since = performance.now()
      for (const text of texts) {
        if (!isWanted) return
        found.push(recogniseText(text, names, recogniser))
        if (performance.now() - since < breath) continue
        await breathe()
        since = performance.now()
      }
      if (isWanted) setSeen(joinSeen(found))
    }
    look().catch((error: unknown) => {
      console.error(error)
      setFailed(true)
    })
    return () => {
      isWanted = false
    }
  }, [texts, recogniser, names])
  return { seen, hasFailed }
}
