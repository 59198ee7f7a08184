import type { Identifier, IdentifierKind } from './identifier.ts'

export const aspects = ['age', 'origin', 'place', 'job', 'event', 'family', 'body', 'single'] as const
export type Aspect = (typeof aspects)[number]

/** A stretch that says one thing about a person, which many share. */
export type Hint = { aspect: Aspect; start: number; end: number }

const aspectOf: Partial<Readonly<Record<IdentifierKind, Aspect>>> = {
  age: 'age',
  'birth-date': 'age',
  place: 'place',
  service: 'place',
  address: 'place',
  room: 'place',
  date: 'event',
}
/** Our own measure: two such hints still fit many people. */
const enough = 3

/**
 * Three weak hints of different kinds in one text may point to one person. Stands after the last of them and covers no
 * words of its own: those it rests on are its `hints`.
 */
export function findJigsaw(
  found: readonly { kind: IdentifierKind; start: number; end: number }[],
  hints: readonly Hint[],
): Identifier | undefined {
  const fromFound = found.flatMap(({ kind, start, end }): Hint[] => {
    const aspect = aspectOf[kind]
    return aspect === undefined ? [] : [{ aspect, start, end }]
  })
  const all = [...fromFound, ...hints]
    .filter((hint, place, every) =>
      every.slice(0, place).every((other) => hint.start >= other.end || other.start >= hint.end),
    )
    .toSorted((one, other) => one.start - other.start)
  if (new Set(all.map(({ aspect }) => aspect)).size < enough) return undefined
  const end = Math.max(...all.map((hint) => hint.end))
  return { kind: 'jigsaw', start: end, end, general: [], hints: all.map(({ start, end }) => ({ start, end })) }
}
