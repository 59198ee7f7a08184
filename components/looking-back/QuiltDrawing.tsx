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

/** The days that were written on, sewn together without a gap. A month is named beside the row that it begins in. */
export function QuiltDrawing({ language, days }: Props) {
  const rows = layQuilt(days)
  const width = Math.max(0, ...rows.map(({ length }) => length)) * side
  const full = { width: margin + width + edge, height: rows.length * side + 2 * edge }
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
        const begun = row.find(({ day }, place) => {
          const before = (row[place - 1] ?? rows[index - 1]?.at(-1))?.day
          return before === undefined || monthOf(before) !== monthOf(day)
        })
        return (
          <g key={first}>
            {begun && (
              <text
                class="drawing-month quilt-month"
                x={margin - 6}
                y={edge + index * side + side / 2 + 5}
                text-anchor="end"
              >
                {formatDay(begun.day, language, { month: 'short' })}
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
