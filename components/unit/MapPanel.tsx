import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { useEntryWords } from '#components/journal/use-entry-words.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { Button } from '#components/ui/Button.tsx'
import { coursePageWords, functionWords, selfCheckFrameWords } from '#content/words.ts'
import type { UnitState } from '#storage/view-state.ts'
import { MapView } from './MapView.tsx'
import { ReflectionList } from './ReflectionList.tsx'
import { useWhereIAm } from './use-where-i-am.ts'

type Props = {
  /** The function whose reflections are shown. */
  open: string | undefined
  isArrival: boolean
  onGo: (step: Partial<UnitState>) => void
}

/** Where I am: a picture of what was done with the unit, and one's own reflections on each function. */
export function MapPanel({ open, isArrival, onGo }: Props) {
  const { t, language, lock } = useApp()
  const words = useWords(coursePageWords)
  const frame = useWords(selfCheckFrameWords)
  const functions = useWords(functionWords)
  const entryWords = useEntryWords()
  const { where, error } = useWhereIAm()
  const isShown = words !== undefined && frame !== undefined && functions !== undefined
  const headingRef = usePlaceFocus(isShown ? `map ${open ?? ''}` : '', isArrival)
  if (!isShown) return null
  const chosen = functions.find(({ id }) => id === open)
  const goBack = () => onGo(chosen ? { view: 'map', open: undefined } : { view: 'contents', open: undefined })
  return (
    <div class="map stack">
      <div class="row">
        <Button kind="quiet" icon="back" onClick={goBack}>
          {chosen ? words.map.back : words.screen.back}
        </Button>
      </div>
      <h1 tabIndex={-1} ref={headingRef}>
        {chosen ? words.map.reflections.replace('{title}', chosen.title) : words.map.title}
      </h1>
      <StorageTrouble error={error} />
      {lock === 'locked' && <p>{words.map.locked}</p>}
      <VaultGate>
        {where && chosen && entryWords && (
          <ReflectionList
            t={t}
            words={words}
            entryWords={entryWords}
            language={language}
            reflections={where.reflections.filter(({ entry }) => entry.functions.includes(chosen.id))}
            onOpenJournal={() => {
              openPage('/journal.html').catch(console.error)
            }}
          />
        )}
        {where && !chosen && (
          <MapView
            words={words}
            objectives={where.objectives.map((place) => ({ ...place, title: titleOf(frame.titles, place.id) }))}
            functions={where.functions.map((place) => ({
              ...place,
              title: functions.find(({ id }) => id === place.id)?.title ?? '',
            }))}
            onShowReflections={(id) => onGo({ view: 'map', open: id })}
          />
        )}
      </VaultGate>
    </div>
  )
}

const titleOf = (titles: Readonly<Record<string, string>>, id: string): string => titles[id] ?? ''
