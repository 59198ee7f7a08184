import type { Clause, Sentence } from '../../draft.ts'

/** As far back in a sentence as one looks. */
const farthest = 6
const places = new WeakMap<Sentence, ReadonlyMap<Clause, number>>()

/** The clauses right before this one in its sentence, in their order; the nearest six at most. */
export function clausesBefore(clause: Clause, sentence: Sentence): readonly Clause[] {
  const known = places.get(sentence) ?? new Map(sentence.clauses.map((other, at) => [other, at]))
  places.set(sentence, known)
  const at = known.get(clause) ?? 0
  return sentence.clauses.slice(Math.max(0, at - farthest), at)
}
