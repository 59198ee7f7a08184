import { useId } from 'preact/hooks'

type Props = { label: string; day: string | undefined; onChangeDay: (day: string | undefined) => void }

/** An end of the days to look at; emptied, it is open. */
export function FindDay({ label, day, onChangeDay }: Props) {
  const id = useId()
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChangeDay(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
    </div>
  )
}
