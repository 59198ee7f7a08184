import { useState } from 'preact/hooks'
import { formatMonth } from '#components/app/format-day.ts'
import { ChoiceField } from '#components/ui/ChoiceField.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import { monthOf } from '#practice/looking-back/month-weeks.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'
import { MonthCalendar } from './MonthCalendar.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  t: Strings
  words: LookingBackWords
  language: Language
  /** At least one. */
  days: readonly DayPatch[]
  onReadDay: (day: string) => void
}

/** The months that were written in, one at a time; the last comes first. */
export function MonthPicture({ t, words, language, days, onReadDay }: Props) {
  const months = [...new Set(days.map(({ day }) => monthOf(day)))]
  const [chosen, setChosen] = useState<string>()
  const month = months.find((known) => known === chosen) ?? months.at(-1) ?? ''
  return (
    <Picture words={words} id="months" title={words.months.title} intro={words.months.intro}>
      {months.length > 1 && (
        <div class="picture-choice">
          <ChoiceField
            label={words.months.month}
            choices={months.map((value) => ({ value, label: formatMonth(value, language) }))}
            selected={month}
            onSelectValue={setChosen}
          />
        </div>
      )}
      {months.length === 1 && <h3 class="month-title">{formatMonth(month, language)}</h3>}
      <MonthCalendar t={t} words={words} language={language} month={month} days={days} onReadDay={onReadDay} />
    </Picture>
  )
}
