import { FeelingShape } from '#components/ui/FeelingShape.tsx'
import { feelingGroups } from '#content/feelings/groups.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'

type Props = { t: Strings; words: LookingBackWords; days: readonly DayPatch[] }

/** What the shapes mean; only those that are there. */
export function QuiltLegend({ t, words, days }: Props) {
  return (
    <ul class="plain drawing-legend">
      {feelingGroups
        .filter((group) => days.some(({ groups }) => groups.includes(group)))
        .map((group) => (
          <li key={group}>
            <FeelingShape group={group} />
            <span>{t.feelingGroup[group]}</span>
          </li>
        ))}
      {days.some(({ groups }) => groups.length === 0) && (
        <li>
          <svg class="feeling-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="seam" d="M4 17L20 7" />
          </svg>
          <span>{words.quilt.plain}</span>
        </li>
      )}
    </ul>
  )
}
