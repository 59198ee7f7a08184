import type { KindTally, Tally } from './tally.ts'

const share = (part: number, whole: number) => (whole === 0 ? '  – ' : (part / whole).toFixed(2).padStart(4))

/** F1: 2 × right / (2 × right + extra + missed). */
const f1 = ({ right, extra, missed }: KindTally) => share(2 * right, 2 * right + extra + missed)

const describeKind = (one: KindTally, keyword: KindTally | undefined) => {
  const { kind, right, extra, missed, clean } = one
  const alarms = clean === 0 ? ' – ' : ((100 * extra) / clean).toFixed(1).padStart(5)
  const columns = [
    String(right + missed).padStart(5),
    share(right, right + extra),
    share(right, right + missed),
    f1(one),
    alarms,
    keyword === undefined ? '' : f1(keyword),
  ]
  return `${kind.padEnd(16)} ${columns.join('  ')}`
}

/** A table: how many texts have the label, precision, recall, F1, false alarms per 100 without it, a keyword list's F1. */
export const describeTally = ({ perKind, allThree, texts }: Tally, keyword: Tally): string[] => [
  `${'label'.padEnd(16)}  gold  prec   rec    F1  /100  keyword F1`,
  ...perKind
    .filter(({ right, missed, extra }) => right + missed + extra > 0)
    .map((one) =>
      describeKind(
        one,
        keyword.perKind.find(({ kind }) => kind === one.kind),
      ),
    ),
  `all three right: ${share(allThree, texts)} (keyword list ${share(keyword.allThree, texts)})`,
]
