import { useEffect, useState } from 'preact/hooks'
import { loadAllWords, type Words } from '#content/create-words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { interfaceWords } from '#content/words.ts'

type Shown = { language: Language; t: Strings }

/**
 * The language to show, once its interface and all `needed` words are there. While another language loads, the one
 * before stays on the screen: never half of each. `needed` must be stable.
 */
export function useLanguage(wanted: Language | undefined, needed: readonly Words<unknown>[]): Shown | undefined {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    if (!wanted) return
    let isWanted = true
    Promise.all([interfaceWords.load(wanted), loadAllWords(needed, wanted)]).then(([t]) => {
      if (isWanted) setShown({ language: wanted, t })
    }, console.error)
    return () => {
      isWanted = false
    }
  }, [wanted, needed])
  return shown
}
