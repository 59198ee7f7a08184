import { formatDay, formatLongDay, formatMonth } from '#components/app/format-day.ts'
import { FeelingShape } from '#components/ui/FeelingShape.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import { weekOf } from '#practice/local-day.ts'
import { monthWeeks } from '#practice/looking-back/month-weeks.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'
import './month-calendar.css'

type Props = {
  t: Strings
  words: LookingBackWords
  language: Language
  month: string
  days: readonly DayPatch[]
  onReadDay: (day: string) => void
}

/** Any Monday: only the names of the days are taken from it. */
const weekdays = weekOf('2026-01-05')

/** A month as a calendar on the wall has it. Days that were written on lead to what was written. */
export function MonthCalendar({ t, words, language, month, days, onReadDay }: Props) {
  const found = new Map(days.map((patch) => [patch.day, patch]))
  const nameDay = ({ day, groups }: DayPatch) =>
    [
      words.months.readDay.replace('{day}', formatLongDay(day, language)),
      ...groups.map((group) => t.feelingGroup[group]),
    ].join('. ')
  return (
    <table class="calendar">
      <caption class="visually-hidden">{formatMonth(month, language)}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{formatDay(day, language, { weekday: 'short' })}</span>
              <span class="visually-hidden">{formatDay(day, language, { weekday: 'long' })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, place) => {
              const patch = found.get(day ?? '')
              const number = Number(day?.slice(8))
              return (
                <td key={weekdays[place]}>
                  {patch ? (
                    <button type="button" aria-label={nameDay(patch)} onClick={() => onReadDay(patch.day)}>
                      <span>{number}</span>
                      <span class="calendar-shapes">
                        {patch.groups.map((group) => (
                          <FeelingShape key={group} group={group} />
                        ))}
                      </span>
                    </button>
                  ) : (
                    day && <span class="soft">{number}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
