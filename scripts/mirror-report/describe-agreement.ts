import { type Kind, kinds } from './kind.ts'

type Readings = { first: ReadonlySet<Kind>; second: ReadonlySet<Kind> }

/** Agreement beyond chance of two readers on one label: Cohen (1960), https://doi.org/10.1177/001316446002000104. */
export function kappa(readings: readonly Readings[], kind: Kind): number {
  const shareOf = (holds: (reading: Readings) => boolean) => readings.filter(holds).length / readings.length
  const same = shareOf(({ first, second }) => first.has(kind) === second.has(kind))
  const first = shareOf((reading) => reading.first.has(kind))
  const second = shareOf((reading) => reading.second.has(kind))
  const byChance = first * second + (1 - first) * (1 - second)
  return byChance === 1 ? 1 : (same - byChance) / (1 - byChance)
}

/** A table: how often each reader gave the label, how well they agree (F1 and kappa). */
export const describeAgreement = (readings: readonly Readings[]): string[] => [
  `${'label'.padEnd(16)}  first  second    F1  kappa`,
  ...kinds.map((kind) => {
    const ofFirst = readings.filter(({ first }) => first.has(kind)).length
    const ofSecond = readings.filter(({ second }) => second.has(kind)).length
    const both = readings.filter(({ first, second }) => first.has(kind) && second.has(kind)).length
    const f1 = ofFirst + ofSecond === 0 ? '  – ' : ((2 * both) / (ofFirst + ofSecond)).toFixed(2)
    const counts = `${String(ofFirst).padStart(5)}  ${String(ofSecond).padStart(6)}`
    return `${kind.padEnd(16)}  ${counts}  ${f1}  ${kappa(readings, kind).toFixed(2).padStart(5)}`
  }),
]
