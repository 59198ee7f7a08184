import type { Word } from './word.ts'

/** A text made ready for rules. */
export type Passage = {
  text: string
  words: readonly Word[]
  /** The word that starts at this offset. */
  wordAt: (start: number) => Word | undefined
}
