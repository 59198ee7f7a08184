import type { Strings } from '#content/interface/strings.ts'
import type { Duty } from '#content/schema/unit.ts'
import { DutyDetails } from './DutyDetails.tsx'
import './duty-list.css'

type Props = {
  t: Strings
  duties: readonly Duty[]
  /** «dal pacchetto …», for a line that does not ship. */
  markOf?: (id: string) => string | undefined
  ticked: readonly string[]
  open: string | undefined
  onOpen: (dutyId: string | undefined) => void
  onTick: (dutyId: string, ticked: boolean) => void
  onFindWords: (moments: readonly string[]) => void
}

export function DutyList({ t, duties, markOf, ticked, open, onOpen, onTick, onFindWords }: Props) {
  return (
    <ul class="plain duty-list" aria-label={t.today.listLabel}>
      {duties.map((duty) => (
        <li key={duty.id} class="duty">
          <div class="duty-line">
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(duty.id)}
                onChange={(event) => onTick(duty.id, event.currentTarget.checked)}
              />
              <span>
                {duty.tick}
                {markOf?.(duty.id) && <span class="soft duty-mark">{markOf(duty.id)}</span>}
              </span>
            </label>
            <button
              type="button"
              class="duty-more"
              aria-expanded={open === duty.id}
              aria-label={`${open === duty.id ? t.today.less : t.today.more}: ${duty.title}`}
              onClick={() => onOpen(open === duty.id ? undefined : duty.id)}
            >
              <span aria-hidden="true">{open === duty.id ? t.today.less : t.today.more}</span>
            </button>
          </div>
          {open === duty.id && <DutyDetails t={t} duty={duty} onFindWords={onFindWords} />}
        </li>
      ))}
    </ul>
  )
}
