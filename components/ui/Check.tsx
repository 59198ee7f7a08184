import './check.css'

type Props = { label: string; isChecked: boolean; onChange: (isChecked: boolean) => void }

/** A box to tick, as large to hit as its words. */
export function Check({ label, isChecked, onChange }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
