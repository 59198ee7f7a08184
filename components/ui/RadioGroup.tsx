import './radio-group.css'

type Props<Value extends string> = {
  legend: string
  name: string
  choices: readonly { value: Value; label: string; hint?: string }[]
  selected: Value | undefined
  onSelectValue: (value: Value) => void
}

export function RadioGroup<Value extends string>({ legend, name, choices, selected, onSelectValue }: Props<Value>) {
  return (
    <fieldset class="radio-group">
      <legend class="label">{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === selected} onChange={() => onSelectValue(value)} />
          <span>
            {label}
            {hint && <span class="soft radio-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
