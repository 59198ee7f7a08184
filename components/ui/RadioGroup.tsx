import './radio-group.css'

type Props<Value extends string> = {
  legend: string
  name: string
  choices: readonly { value: Value; label: string; hint?: string }[]
  selected: Value | undefined
  /** Short answers stand in a row. */
  isRow?: boolean
  onSelectValue: (value: Value) => void
}

export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { legend, name, choices, selected, isRow = false, onSelectValue } = props
  return (
    <fieldset class={isRow ? 'radio-group radio-row' : 'radio-group'}>
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
