import type { Sentence } from '../../draft.ts'
import type { ClauseShape } from './clause-shape.ts'
import { readClause } from './read-clause.ts'

const known = new WeakMap<Sentence, readonly ClauseShape[]>()

/** The shapes of a sentence's clauses, read once for all rules. */
export function readSentence(sentence: Sentence): readonly ClauseShape[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const shapes: ClauseShape[] = []
  for (const clause of sentence.clauses) shapes.push(readClause(clause, sentence, shapes.at(-1)))
  known.set(sentence, shapes)
  return shapes
}
