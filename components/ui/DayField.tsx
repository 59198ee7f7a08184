import { useId } from 'preact/hooks'

type Props = {
  label: string
  day: string
  /** The last day that can be chosen. */
  last?: string
  onChangeDay: (day: string) => void
}

/** A day that has to be one: an emptied field keeps the day before. */
export function DayField({ label, day, last, onChangeDay }: Props) {
  const id = useId()
  return (
    <div class="day-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        required
        max={last}
        value={day}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onChangeDay(currentTarget.value)}
      />
    </div>
  )
}
