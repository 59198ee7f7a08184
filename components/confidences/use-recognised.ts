import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import type { Recogniser } from './load-recogniser.ts'
import { joinSeen, recogniseText, type Seen } from './recognise-texts.ts'
import { useNamesToNotice } from './use-names-to-notice.ts'

/** Milliseconds after the last key: looking at a long text takes a while, so it waits for a longer rest. */
const pauseAfter = (written: string) => 250 + written.length / 20

/** Who could be recognised in some texts: at once when asked, then again at each pause. */
export function useRecognised(
  texts: readonly PlacedText[],
  recogniser: Recogniser | undefined,
): { seen: Seen | undefined; look: (texts: readonly PlacedText[]) => void } {
  const names = useNamesToNotice()
  const [seen, setSeen] = useState<Seen>()
  const look = useCallback(
    (asked: readonly PlacedText[]) => {
      if (recogniser) setSeen(joinSeen(asked.map((text) => recogniseText(text, names, recogniser))))
    },
    [recogniser, names],
  )
  const isFirst = seen === undefined
  const written = JSON.stringify(texts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` says what stands in the texts; the list is made anew at each drawing.
  useEffect(() => {
    if (isFirst) return look(texts)
    const timer = setTimeout(() => look(texts), pauseAfter(written))
    return () => clearTimeout(timer)
  }, [written, look])
  return { seen, look }
}
