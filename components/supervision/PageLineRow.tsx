import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { fill } from '#practice/blanks.ts'
import { type PageLine, type SupervisionPart, supervisionParts } from './supervision-parts.ts'

type Props = {
  words: ConfidenceWords
  line: PageLine
  /** Place among the lines of its part, from 1. */
  place: number
  isFirst: boolean
  isLast: boolean
  onWrite: (text: string) => void
  onMove: (by: -1 | 1) => void
  onChangePart: (part: SupervisionPart) => void
  onRemove: () => void
}

/** One line of the page: its words, which can be changed, and where it stands. */
export function PageLineRow(props: Props) {
  const { words, line, place, isFirst, isLast, onWrite, onMove, onChangePart, onRemove } = props
  const { supervision: w } = words
  const name = fill(w.line, { part: w[line.part], place })
  return (
    <li class="page-line stack-small">
      <label class="visually-hidden" for={`line-${line.id}`}>
        {name}
      </label>
      <textarea
        {...privateText}
        id={`line-${line.id}`}
        rows={2}
        value={line.text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <div class="page-line-row">
        <label class="visually-hidden" for={`part-${line.id}`}>
          {fill(w.standsIn, { line: name })}
        </label>
        <select
          id={`part-${line.id}`}
          value={line.part}
          onChange={({ currentTarget }) => {
            const part = supervisionParts.find((known) => known === currentTarget.value)
            if (part) onChangePart(part)
          }}
        >
          {supervisionParts.map((part) => (
            <option key={part} value={part}>
              {w[part]}
            </option>
          ))}
        </select>
        <div class="page-line-actions">
          {!isFirst && (
            <Button kind="quiet" id={`up-${line.id}`} aria-label={`${w.up}: ${name}`} onClick={() => onMove(-1)}>
              {w.up}
            </Button>
          )}
          {!isLast && (
            <Button kind="quiet" id={`down-${line.id}`} aria-label={`${w.down}: ${name}`} onClick={() => onMove(1)}>
              {w.down}
            </Button>
          )}
          <Button kind="quiet" aria-label={`${w.remove}: ${name}`} onClick={onRemove}>
            {w.remove}
          </Button>
        </div>
      </div>
    </li>
  )
}
