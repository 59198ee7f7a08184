import type { IdentifierTally } from './tally-identifiers.ts'

const share = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3))

/** A table: how many labels, recall, precision, and both for plain patterns. */
export const describeIdentifiers = (
  tallies: readonly IdentifierTally[],
  plain: readonly IdentifierTally[],
): string[] => [
  `${'kind'.padEnd(18)}  gold  recall  precision   plain recall  plain precision`,
  ...tallies
    .filter(({ gold, found }) => gold + found > 0)
    .map(({ kind, gold, hit, found, right }) => {
      const beside = plain.find((tally) => tally.kind === kind)
      const columns = [
        String(gold).padStart(4),
        share(hit, gold).padStart(6),
        share(right, found).padStart(9),
        share(beside?.hit ?? 0, gold).padStart(13),
        share(beside?.right ?? 0, beside?.found ?? 0).padStart(15),
      ]
      return `${kind.padEnd(18)}  ${columns.join('  ')}`
    }),
]
