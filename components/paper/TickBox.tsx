import { useId } from 'preact/hooks'

type Props = { label: string; note?: string; isTicked: boolean; onTick: (isTicked: boolean) => void }

export function TickBox({ label, note, isTicked, onTick }: Props) {
  const noteId = useId()
  return (
    <div class="tick-box">
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          checked={isTicked}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={noteId} class="soft">
          {note}
        </p>
      )}
    </div>
  )
}
