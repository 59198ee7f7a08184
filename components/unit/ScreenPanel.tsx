import { useEffect } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePrintedScreen } from '#components/paper/use-printed-screen.tsx'
import { Button } from '#components/ui/Button.tsx'
import { withoutTermMarks } from '#content/glossary/split-at-terms.ts'
import type { CourseScreen, Term } from '#content/schema/course.ts'
import { conversationTitleWords, coursePageWords, courseTitleWords, glossaryWords } from '#content/words.ts'
import { fittingConversations } from '#practice/course/fitting-conversations.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import { journalRequests } from '#storage/requests.ts'
import type { UnitState } from '#storage/view-state.ts'
import { linksOf } from './links-of.ts'
import { ScreenView } from './ScreenView.tsx'
import { useChapter } from './use-chapter.ts'
import { useCourse } from './use-course.ts'
import { useReadAloud } from './use-read-aloud.ts'

type Props = {
  state: UnitState
  screenId: string
  isArrival: boolean
  onGo: (step: Partial<UnitState>) => void
}

/** What the voice says: the screen from its title to its example, without buttons. */
const textsOf = ({ title, paragraphs, list = [], figure, example }: CourseScreen): string[] =>
  [title, ...paragraphs, ...list, ...(figure ? [figure.alternative] : []), example.text].map(withoutTermMarks)

const noTerms: readonly Term[] = []

/** One screen of the course, and what leads from it: the next one, words to practise with, the journal. */
export function ScreenPanel({ state, screenId, isArrival, onGo }: Props) {
  const { language } = useApp()
  const words = useWords(coursePageWords)
  const screens = listScreens(useWords(courseTitleWords) ?? {})
  const index = screens.findIndex(({ id }) => id === screenId)
  const place = screens[index]
  const chapter = useChapter(place?.chapterId)
  const terms = useWords(glossaryWords)
  const talkTitles = useWords(conversationTitleWords)
  const screen = chapter?.screens.find(({ id }) => id === screenId)
  const { keep, error } = useCourse()
  const printLabel = usePrintedScreen(place?.chapterTitle, screen, terms)
  const { canRead, isReading, start, stop } = useReadAloud(language, screenId)
  const isShown = words !== undefined && screen !== undefined && terms !== undefined
  const headingRef = usePlaceFocus(isShown ? screenId : '', isArrival)
  useEffect(() => {
    if (isShown) keep((course) => course.markRead(screenId))
  }, [isShown, screenId, keep])
  if (!words || !screen || !place) return null

  const goTo = (id: string | undefined) =>
    onGo(id === undefined ? { view: 'contents' } : { view: 'screen', screen: id })
  const practise = () => {
    openPanel({ kind: 'words', moments: [...screen.moments] })
    keep((course) => course.markPractised(screenId))
  }
  const reflect = () => {
    journalRequests
      .send({ kind: 'write', links: linksOf(screen.reflectOn) })
      .then(() => openPage('/journal.html'))
      .catch(console.error)
  }
  return (
    <>
      <StorageTrouble error={error} />
      <ScreenView
        key={screenId}
        words={words}
        chapterTitle={place.chapterTitle}
        screen={screen}
        terms={terms ?? noTerms}
        headingRef={headingRef}
        previousTitle={screens[index - 1]?.title}
        nextTitle={screens[index + 1]?.title}
        otherWays={
          <>
            {canRead && (
              <Button
                kind="quiet"
                icon={isReading ? 'close' : 'voice'}
                onClick={() => (isReading ? stop() : start(textsOf(screen)))}
              >
                {isReading ? words.screen.stopReading : words.screen.readAloud}
              </Button>
            )}
            {printLabel !== undefined && (
              <Button kind="quiet" icon="print" onClick={() => print()}>
                {printLabel}
              </Button>
            )}
          </>
        }
        talks={
          talkTitles
            ? fittingConversations(screen, talkTitles).map((id) => ({ id, title: talkTitles[id]?.title ?? '' }))
            : []
        }
        onBackToQuestion={state.check ? () => onGo({ view: 'check' }) : undefined}
        onBack={() => goTo(undefined)}
        onPrevious={() => goTo(screens[index - 1]?.id)}
        onNext={() => goTo(screens[index + 1]?.id)}
        onPractise={practise}
        onTalk={(talk) => onGo({ view: 'talks', talk })}
        onReflect={reflect}
      />
    </>
  )
}
