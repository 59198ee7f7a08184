import { useId } from 'preact/hooks'

type Props = { label: string; day: string; onChangeDay: (day: string) => void }

/** A day that has to be one: an emptied field keeps the day before. */
export function DayField({ label, day, onChangeDay }: Props) {
  const id = useId()
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        required
        value={day}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onChangeDay(currentTarget.value)}
      />
    </div>
  )
}
