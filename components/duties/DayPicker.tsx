import { formatLongDay } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import './day-picker.css'

type Props = {
  t: Strings
  language: Language
  day: string
  daysBack: number
  /** The week begins on Monday: earlier days are not asked about any more. */
  canGoBack: boolean
  onPick: (daysBack: number) => void
}

export function DayPicker({ t, language, day, daysBack, canGoBack, onPick }: Props) {
  return (
    <div class="day-picker">
      <div>
        <h2>{daysBack === 0 ? t.today.title : t.today.earlierTitle}</h2>
        <p class="soft">{formatLongDay(day, language)}</p>
      </div>
      <div class="row">
        {canGoBack && (
          <Button kind="quiet" icon="back" onClick={() => onPick(daysBack + 1)}>
            {t.today.dayBefore}
          </Button>
        )}
        {daysBack > 0 && (
          <Button kind="quiet" icon="forward" onClick={() => onPick(daysBack - 1)}>
            {t.today.dayAfter}
          </Button>
        )}
      </div>
    </div>
  )
}
