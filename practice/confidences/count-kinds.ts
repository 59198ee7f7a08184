import { type IdentifierKind, identifierKinds } from '#practice/identifiers/identifier.ts'
import type { Recognised } from './group-identifiers.ts'

/** How many different words of each kind were found; kinds that were not are left out. */
export function countKinds(recognised: readonly Recognised[]): { kind: IdentifierKind; count: number }[] {
  return identifierKinds.flatMap((kind) => {
    const count = recognised.filter((found) => found.kind === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
}
