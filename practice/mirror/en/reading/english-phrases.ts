import { createPhrases, type Phrases } from '../../phrases/create-phrases.ts'
import { tokenClasses } from './token-classes.ts'

/** A table of phrases, one a line; see `compilePhrase` for how they are written. */
export const englishPhrases = (table: string): Phrases =>
  createPhrases(
    table
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    tokenClasses,
  )
