import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#content/schema/language.ts'
import type { StudioWords } from '#content/studio/words.ts'
import type { ChoiceSource } from '#practice/studio/field.ts'

/** One thing to choose. With `ids`, it stands for several at once, such as the facts of a value. */
export type StudioChoice = { value: string; label: string; ids?: readonly string[] }
export type StudioChoices = Readonly<Record<ChoiceSource, readonly StudioChoice[]>>

export type Studio = {
  words: StudioWords
  /** Of the page. */
  language: Language
  choices: StudioChoices
  /** Those that the pack speaks. */
  languages: readonly Language[]
  announce: (message: string) => void
}

export const StudioContext = createContext<Studio | undefined>(undefined)

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (!studio) throw new Error('There is no studio around this.')
  return studio
}
