import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { openPage } from '#components/app/open-page.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { PackTermsPanel } from '#components/packs/PackTermsPanel.tsx'
import { usePacks } from '#components/packs/use-packs.ts'
import { freshCheck } from '#components/practice/fresh-check.ts'
import { TodayCard } from '#components/practice/TodayCard.tsx'
import { coursePageWords, courseTitleWords, selfCheckFrameWords } from '#content/words.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import { isThere } from '#practice/self-checks/is-there.ts'
import { pickReturns } from '#practice/self-checks/pick-returns.ts'
import type { UnitState } from '#storage/view-state.ts'
import { ContentsView } from './ContentsView.tsx'
import type { Kept } from './use-course.ts'

type Props = {
  state: UnitState
  kept: Kept
  isArrival: boolean
  onGo: (step: Partial<UnitState>) => void
}

/** The first screen of the unit: where to go on, the chapters, the questions, what else there is. */
export function ContentsPanel({ state, kept: { course, error }, isArrival, onGo }: Props) {
  const { t, language, lock, announce } = useApp()
  const words = useWords(coursePageWords)
  const titles = useWords(courseTitleWords)
  const frame = useWords(selfCheckFrameWords)
  // The first view stands without them: a question or a word of a pack comes a moment later.
  const packs = usePacks(false)
  const today = useToday()
  // A moment later it would say where to go on, and no longer where to start.
  const isShown = course !== undefined || lock === 'locked' || error !== undefined
  const headingRef = usePlaceFocus(isShown ? 'contents' : '', isArrival)
  if (!words || !titles || !frame || !isShown) return null

  const screens = listScreens(titles)
  const last = screens.find(({ id }) => id === course?.last)
  const hard = Object.entries(course?.hard ?? {}).map(([questionId, answer]) => ({ questionId, ...answer }))
  const questionIds = hard.map(({ questionId }) => questionId).filter((id) => isThere(id, packs))
  const returning = state.enoughOn === today ? [] : pickReturns(hard, { now: new Date(), questionIds })
  return (
    <>
      <StorageTrouble error={error} />
      <ContentsView
        t={t}
        words={words}
        titles={titles}
        frame={frame}
        read={course?.read ?? []}
        next={last ?? screens[0]}
        hasBegun={last !== undefined}
        isLocked={lock === 'locked'}
        headingRef={headingRef}
        today={
          returning.length > 0 && (
            <TodayCard
              words={words}
              intro={plural(language, returning.length, words.check.todayIntro)}
              onStart={() => onGo({ view: 'check', check: freshCheck({ returning, at: 0 }) })}
              onEnough={() => {
                announce(words.check.todayLeft)
                onGo({ view: 'contents', enoughOn: today })
              }}
            />
          )
        }
        terms={packs && packs.terms.length > 0 && <PackTermsPanel terms={packs.terms} />}
        onOpenScreen={(screen) => onGo({ view: 'screen', screen })}
        onStartCheck={(objective) => onGo({ view: 'check', check: freshCheck({ objective, returning: [], at: 0 }) })}
        onShowTalks={() => onGo({ view: 'talks', talk: undefined })}
        onShowMap={() => onGo({ view: 'map', open: undefined })}
        onShowPaper={() => openPage('/paper.html').catch(console.error)}
        onShowPart={(part) => onGo({ view: 'parts', open: undefined, part })}
      />
    </>
  )
}
