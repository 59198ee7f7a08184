import { type IdentifierKind, identifierKinds } from './identifier.ts'
import type { Found } from './identifier-rule.ts'

/** `own`: from the person's own list, which knows best. */
type FoundOfKind = Found & { kind: IdentifierKind; own: boolean }

/** Where kinds see the same words, the one that gives more away comes first. */
const strength: readonly IdentifierKind[] = [
  'email',
  'iban',
  'tax-code',
  'national-insurance',
  'phone',
  'birth-date',
  'address',
  'plate',
  'date',
  'age',
  'room',
  'service',
  'person-name',
  'place',
]
const rank = new Map(identifierKinds.map((kind) => [kind, strength.indexOf(kind)]))

/** One finding for each stretch of text, in text order; of two that overlap, the stronger kind, then the longer. */
export function settleOverlaps<One extends FoundOfKind>(found: readonly One[]): One[] {
  const sorted = found
    .filter(({ start, end }) => start < end)
    .toSorted(
      (one, other) =>
        Number(other.own) - Number(one.own) ||
        (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0) ||
        other.end - other.start - (one.end - one.start),
    )
  const kept: One[] = []
  for (const one of sorted) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((one, other) => one.start - other.start)
}
