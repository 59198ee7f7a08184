import { useEffect, useReducer } from 'preact/hooks'
import type { Words } from '#content/create-words.ts'
import { useApp } from './app-context.ts'

const isThere = <T>(value: T | undefined): value is T => value !== undefined

/** Several words of one kind, in their order, once all are there. `words` must be stable. */
export function useAllWords<T>(words: readonly Words<T>[]): T[] | undefined {
  const { language } = useApp()
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0)
  const found = words.map(({ loaded }) => loaded(language)).filter(isThere)
  const isLoaded = found.length === words.length
  useEffect(() => {
    if (isLoaded) return
    let isWanted = true
    Promise.all(words.map(({ load }) => load(language))).then(() => {
      if (isWanted) drawAgain(undefined)
    }, console.error)
    return () => {
      isWanted = false
    }
  }, [words, language, isLoaded])
  return isLoaded ? found : undefined
}
