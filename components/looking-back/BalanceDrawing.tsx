import { formatDay } from '#components/app/format-day.ts'
import type { Language } from '#content/schema/language.ts'
import { inEvenRows } from '#practice/looking-back/in-even-rows.ts'
import { monthOf } from '#practice/looking-back/month-weeks.ts'
import type { BalanceWeek } from '#practice/looking-back/sum-balance.ts'
import { GaveLeaf } from './GaveLeaf.tsx'
import { ReceivedFruit } from './ReceivedFruit.tsx'
import './branches.css'

type Props = { language: Language; weeks: readonly BalanceWeek[] }

/** A quarter of a year on a branch. */
const most = 13
const between = 28
/** As high as the longest leaf, and as deep as the heaviest fruit. */
const above = (amount: number) => 16 + amount * 11
const below = (amount: number) => 14 + amount * 9
const nameHeight = 30

/** Weeks along a branch: what was given grows above it, what was received hangs below. */
export function BalanceDrawing({ language, weeks }: Props) {
  const rows = inEvenRows(weeks, most)
  const width = (Math.max(3, ...rows.map(({ length }) => length)) + 1) * between
  const up = above(Math.max(1, ...weeks.map(({ gave = 0 }) => gave)))
  const down = below(Math.max(1, ...weeks.map(({ received = 0 }) => received)))
  const high = up + down + nameHeight
  return (
    <svg
      class="drawing balance"
      viewBox={`0 0 ${width} ${rows.length * high}`}
      style={{ maxWidth: `${width * 0.085}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      {rows.map((row, index) => {
        const y = index * high + up
        return (
          <g key={row[0]?.week}>
            <path class="branch" d={`M6 ${y + 4}Q${width / 4} ${y - 4} ${width / 2} ${y}T${width - 6} ${y - 2}`} />
            {row.map(({ week, gave, received }, place) => {
              const x = ((place + 0.5) * width) / row.length
              const before = row[place - 1]?.week
              return (
                <g key={week}>
                  {gave !== undefined && <GaveLeaf x={x} y={y} amount={gave} />}
                  {received !== undefined && <ReceivedFruit x={x} y={y} amount={received} />}
                  {(before === undefined || monthOf(before) !== monthOf(week)) && (
                    <text class="drawing-month" x={x} y={y + down + 16} text-anchor="middle">
                      {formatDay(week, language, { month: 'short' })}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
