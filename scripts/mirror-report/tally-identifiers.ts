import { type IdentifierKind, identifierKinds } from '#practice/identifiers/identifier.ts'

type Marked = { kind: IdentifierKind; start: number; end: number }
export type IdentifierAnswer = { labelled: readonly Marked[]; found: readonly Marked[] }
export type IdentifierTally = { kind: string; gold: number; hit: number; found: number; right: number }

/** A label is met when one finding of its kind covers all of it: half a name still gives the person away. */
const covers = (found: Marked, gold: Marked) =>
  found.kind === gold.kind && (gold.kind === 'jigsaw' || (found.start <= gold.start && gold.end <= found.end))
const touches = (found: Marked, gold: Marked) =>
  found.kind === gold.kind && (gold.kind === 'jigsaw' || (found.start < gold.end && gold.start < found.end))

/** Per kind, then `all`: how many labels were met, and how many findings touch a label of their kind. */
export function tallyIdentifiers(answers: readonly IdentifierAnswer[]): IdentifierTally[] {
  const perKind = identifierKinds.map((kind): IdentifierTally => {
    const ofKind = answers.map(({ labelled, found }) => ({
      labelled: labelled.filter((one) => one.kind === kind),
      found: found.filter((one) => one.kind === kind),
    }))
    const count = (of: (answer: IdentifierAnswer) => number) => ofKind.reduce((sum, answer) => sum + of(answer), 0)
    return {
      kind,
      gold: count(({ labelled }) => labelled.length),
      hit: count(({ labelled, found }) => labelled.filter((gold) => found.some((one) => covers(one, gold))).length),
      found: count(({ found }) => found.length),
      right: count(({ labelled, found }) => found.filter((one) => labelled.some((gold) => touches(one, gold))).length),
    }
  })
  const sum = (of: 'gold' | 'hit' | 'found' | 'right') => perKind.reduce((total, tally) => total + tally[of], 0)
  return [...perKind, { kind: 'all', gold: sum('gold'), hit: sum('hit'), found: sum('found'), right: sum('right') }]
}
