import { useEffect, useState } from 'preact/hooks'
import type { Content } from '#content/content.ts'
import { loadContent } from '#content/load-content.ts'
import type { Language } from '#content/schema/language.ts'

/** The words of a language. While another language loads, the one before stays on the screen. */
export function useContent(language: Language | undefined): Content | undefined {
  const [content, setContent] = useState<Content>()
  useEffect(() => {
    if (!language) return
    let wanted = true
    loadContent(language).then((loaded) => {
      if (wanted) setContent(loaded)
    }, console.error)
    return () => {
      wanted = false
    }
  }, [language])
  return content
}
