import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import { confidenceWords, identifierWords } from '#content/words.ts'
import type { IdentifierNotes } from './identifier-notes.ts'

/** What people read about each kind, once its words are there. */
export function useIdentifierNotes(isShown = true): IdentifierNotes | undefined {
  const notes = useWords(identifierWords, isShown)
  const words = useWords(confidenceWords, isShown)
  return useMemo(() => {
    if (!notes || !words) return undefined
    const units = new Map<string, string>(Object.entries(words.recogniseUnit))
    return new Map(
      notes.map(({ id, name, why, facts }) => [
        id,
        { name, why, unitSays: facts.map((fact) => units.get(fact)).find((text) => text !== undefined) ?? '' },
      ]),
    )
  }, [notes, words])
}
