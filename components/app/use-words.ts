import { useEffect, useReducer } from 'preact/hooks'
import type { Words } from '#content/create-words.ts'
import { useApp } from './app-context.ts'

/**
 * Words in the language on the screen: there at the first drawing if they were loaded before, else a moment later. A
 * view that shows them only at times says when it does.
 */
export function useWords<T>(words: Words<T>, isShown = true): T | undefined {
  const { language } = useApp()
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0)
  const found = words.loaded(language)
  const isLoaded = found !== undefined
  useEffect(() => {
    if (isLoaded || !isShown) return
    let isWanted = true
    words.load(language).then(() => {
      if (isWanted) drawAgain(undefined)
    }, console.error)
    return () => {
      isWanted = false
    }
  }, [words, language, isLoaded, isShown])
  return found
}
