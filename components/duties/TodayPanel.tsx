import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { Button } from '#components/ui/Button.tsx'
import { dutyWords } from '#content/words.ts'
import { addDays, weekOf } from '#practice/local-day.ts'
import { sumWeek } from '#practice/week-sum.ts'
import { DayPicker } from './DayPicker.tsx'
import { DutyList } from './DutyList.tsx'
import { WeekPicture } from './WeekPicture.tsx'

type Props = {
  open: string | undefined
  onOpen: (dutyId: string | undefined) => void
  onFindWords: (moments: readonly string[]) => void
  onShowPaper: () => void
}

/** The seven duties as a checklist of one day, and the week at a glance. */
export function TodayPanel({ open, onOpen, onFindWords, onShowPaper }: Props) {
  const { t, settings, store, announce } = useApp()
  const shipped = useWords(dutyWords) ?? []
  const packs = usePacks(false)
  const duties = packs ? [...shipped, ...packs.duties] : shipped
  const today = useToday()
  const [daysBack, setDaysBack] = useState(0)
  const [failure, setFailure] = useState<unknown>()
  const { value: ticks, error } = useLiveQuery(store.ticks.watch)
  const day = addDays(today, -daysBack)
  const handleTick = (dutyId: string, ticked: boolean) => {
    store.ticks.setTick(day, dutyId, ticked).then(() => {
      setFailure(undefined)
      announce(ticked ? t.today.kept : t.today.takenBack)
    }, setFailure)
  }
  return (
    <div class="stack">
      <DayPicker
        t={t}
        language={settings.language}
        day={day}
        daysBack={daysBack}
        canGoBack={day !== weekOf(today)[0]}
        onPick={setDaysBack}
      />
      <StorageTrouble error={failure ?? error} />
      <DutyList
        t={t}
        duties={duties}
        markOf={(id) => packs?.markOf(id)}
        ticked={ticks?.[day] ?? []}
        open={open}
        onOpen={onOpen}
        onTick={handleTick}
        onFindWords={onFindWords}
      />
      {ticks && packs !== undefined && (
        <WeekPicture t={t} language={settings.language} duties={duties} days={sumWeek(ticks, today)} />
      )}
      <div>
        <Button kind="quiet" icon="print" onClick={onShowPaper}>
          {t.today.onPaper}
        </Button>
      </div>
    </div>
  )
}
