import { useId } from 'preact/hooks'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; day: string; today: string; onChangeDay: (day: string) => void }

/** The day that a reflection is about, up to today. */
export function DayField({ t, day, today, onChangeDay }: Props) {
  const id = useId()
  return (
    <div class="stack-small editor-day">
      <label for={id} class="label">
        {t.write.day}
      </label>
      <input
        id={id}
        type="date"
        max={today}
        value={day}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChangeDay(event.currentTarget.value)
        }}
      />
    </div>
  )
}
