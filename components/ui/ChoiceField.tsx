import { useId } from 'preact/hooks'

type Props = {
  label: string
  choices: readonly { value: string; label: string }[]
  selected: string
  onSelectValue: (value: string) => void
}

/** One of many, which would be too many to show at once. Browsers keep what was chosen, unless they are asked not to. */
export function ChoiceField({ label, choices, selected, onSelectValue }: Props) {
  const id = useId()
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        autocomplete="off"
        value={selected}
        onChange={(event) => onSelectValue(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
