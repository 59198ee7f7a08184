import { formatDay } from '#components/app/format-day.ts'
import type { Language } from '#content/schema/language.ts'
import { layQuilt } from '#practice/looking-back/lay-quilt.ts'
import { monthOf } from '#practice/looking-back/month-weeks.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'
import { QuiltPatch } from './QuiltPatch.tsx'
import './quilt.css'

type Props = { language: Language; days: readonly DayPatch[] }

const side = 40
/** Room for the names of months beside the cloth. */
const margin = 44
const edge = 3

/** Beside each row the first of its months that no row above has named. */
function nameRows(rows: readonly (readonly DayPatch[])[]): (string | undefined)[] {
  const named = new Set<string>()
  return rows.map((row) => {
    const month = row.map(({ day }) => monthOf(day)).find((own) => !named.has(own))
    if (month) named.add(month)
    return month
  })
}

/** The days that were written on, sewn together without a gap. Months are named beside the rows. */
export function QuiltDrawing({ language, days }: Props) {
  const rows = layQuilt(days)
  const width = Math.max(0, ...rows.map(({ length }) => length)) * side
  const full = { width: margin + width + edge, height: rows.length * side + 2 * edge }
  const names = nameRows(rows)
  return (
    <svg
      class="drawing quilt"
      viewBox={`0 0 ${full.width} ${full.height}`}
      style={{ maxWidth: `${full.width * 0.075}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      {rows.map((row, index) => {
        const first = row[0]?.day ?? ''
        const month = names[index]
        return (
          <g key={first}>
            {month && (
              <text
                class="drawing-month quilt-month"
                x={margin - 6}
                y={edge + index * side + side / 2 + 5}
                text-anchor="end"
              >
                {formatDay(month, language, { month: 'short' })}
              </text>
            )}
            {row.map(({ day, groups }, place) => (
              <QuiltPatch
                key={day}
                groups={groups}
                x={margin + (place * width) / row.length}
                y={edge + index * side}
                width={width / row.length}
                height={side}
              />
            ))}
          </g>
        )
      })}
      <rect class="quilt-hem" x={margin} y={edge} width={width} height={rows.length * side} rx="2" />
    </svg>
  )
}
