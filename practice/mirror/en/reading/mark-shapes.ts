import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import type { ClauseShape } from './clause-shape.ts'
import { readSentence } from './read-sentence.ts'

/** The clauses of a draft that are built as a rule says. */
export const markShapes = (draft: Draft, test: (shape: ClauseShape) => boolean): Span[] =>
  draft.sentences
    .flatMap(readSentence)
    .filter(test)
    .map(({ clause: { start, end } }) => ({ start, end }))
