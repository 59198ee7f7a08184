import { formatDay } from '#components/app/format-day.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { Duty } from '#content/schema/unit.ts'
import type { DaySum } from '#practice/week-sum.ts'
import './week-picture.css'

type Props = { t: Strings; language: Language; duties: readonly Duty[]; days: readonly DaySum[] }

const plantWidth = 56
const height = 104
const ground = 92

/** Between two leaves: closer together where packs add to the seven duties. */
const stepOf = (count: number) => Math.min(10, 70 / Math.max(1, count))

/** A leaf for every duty of a day, up the stem in turns left and right; each duty has its own place on it. */
function Leaf({ index, step, x }: { index: number; step: number; x: number }) {
  const side = index % 2 === 0 ? -1 : 1
  const y = ground - 14 - index * step
  return (
    <path
      class={index % 2 === 0 ? 'leaf leaf-first' : 'leaf leaf-second'}
      d={`M${x} ${y} q ${side * 6} -11 ${side * 19} -9 q ${-side * 3} 11 ${-side * 19} 9z`}
    />
  )
}

/** The week so far as plants in a row. Only days with something are drawn: it shows what was, never what was not. */
export function WeekPicture({ t, language, duties, days }: Props) {
  if (days.length === 0) return null
  // What a pack that is gone once asked is kept, and has no name any more.
  const namesOf = (ids: readonly string[]) => duties.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  return (
    <section class="week card" aria-labelledby="week-title">
      <h3 id="week-title">{t.today.weekTitle}</h3>
      <svg viewBox={`0 0 ${7 * plantWidth} ${height}`} class="week-drawing" aria-hidden="true" focusable="false">
        <path class="ground" d={`M4 ${ground}H${days.length * plantWidth - 4}`} />
        {days.map(({ day, duties: ticked }, index) => {
          const x = index * plantWidth + plantWidth / 2
          const places = duties.flatMap((duty, place) => (ticked.includes(duty.id) ? [place] : []))
          const top = ground - 20 - Math.max(0, ...places) * stepOf(duties.length)
          return (
            <g key={day}>
              <path class="stem" d={`M${x} ${ground} C ${x - 3} ${ground - 20} ${x + 3} ${top + 18} ${x} ${top}`} />
              {places.map((place) => (
                <Leaf key={place} index={place} step={stepOf(duties.length)} x={x} />
              ))}
            </g>
          )
        })}
      </svg>
      <div class="week-days" aria-hidden="true">
        {days.map(({ day }) => (
          <span key={day}>{formatDay(day, language, { weekday: 'short' })}</span>
        ))}
      </div>
      <table class="visually-hidden">
        <caption>{t.today.weekTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.today.weekDay}</th>
            <th scope="col">{t.today.weekDuties}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, duties: ticked }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, language, { weekday: 'long' })}</th>
              <td>{namesOf(ticked).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
