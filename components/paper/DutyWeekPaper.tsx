import { formatDay } from '#components/app/format-day.ts'
import type { PaperPageWords } from '#content/paper-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { Duty } from '#content/schema/unit.ts'
import { weekOf } from '#practice/local-day.ts'
import { SheetBlanks } from './SheetBlanks.tsx'
import './sheet.css'

type Props = {
  words: PaperPageWords
  language: Language
  title: string
  duties: readonly Duty[]
  /** Which pack a line comes from; undefined for what ships. */
  markOf: (id: string) => string | undefined
}

/** Any Monday: only the names of the days are taken from it. */
const days = weekOf('2026-01-05')

/** A week of the seven duties, with a box to tick for each day. */
export function DutyWeekPaper({ words, language, title, duties, markOf }: Props) {
  return (
    <div class="sheet">
      <h1>{title}</h1>
      <SheetBlanks labels={[words.paperDuties.week]} />
      <table class="sheet-week">
        <thead>
          <tr>
            <th scope="col">{words.paperDuties.duty}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {formatDay(day, language, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {duties.map(({ id, title: name, tick }) => (
            <tr key={id}>
              <th scope="row">
                <strong>{name}</strong>
                <br />
                {tick}
                {markOf(id) && <div class="sheet-mark">{markOf(id)}</div>}
              </th>
              {days.map((day) => (
                <td key={day}>
                  <span class="sheet-box" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.paperDuties.note}</p>
    </div>
  )
}
