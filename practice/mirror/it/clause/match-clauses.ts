import type { Clause, Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { createPhrases } from '../../phrases/create-phrases.ts'
import { tokenClasses } from './token-classes.ts'

/** A table of Italian phrases, one a line: see `compilePhrase` for how they are written. */
export const phrases = (table: string) => createPhrases(table.trim().split('\n'), tokenClasses)

/** What `find` sees in any clause of the draft. */
export const matchClauses = (draft: Draft, find: (clause: Clause, sentence: Sentence) => Span | undefined): Span[] =>
  draft.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const found = find(clause, sentence)
      return found === undefined ? [] : [{ start: found.start, end: found.end }]
    }),
  )

/** What `find` sees in any sentence of the draft. */
export const matchSentences = (draft: Draft, find: (sentence: Sentence) => Span | undefined): Span[] =>
  draft.sentences.flatMap((sentence) => {
    const found = find(sentence)
    return found === undefined ? [] : [{ start: found.start, end: found.end }]
  })
