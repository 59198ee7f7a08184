import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useIdle } from '#components/app/use-idle.ts'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { useCourse } from '#components/unit/use-course.ts'
import { objectiveIds } from '#content/course/objective-ids.ts'
import type { Pile } from '#content/schema/self-check.ts'
import { coursePageWords, courseWords, selfCheckFrameWords } from '#content/words.ts'
import { findSource } from '#practice/course/find-source.ts'
import { type Given, judgeAnswer } from '#practice/self-checks/judge-answer.ts'
import type { CheckState, UnitState } from '#storage/view-state.ts'
import { CheckDone } from './CheckDone.tsx'
import { freshCheck } from './fresh-check.ts'
import { leadOf } from './lead-of.ts'
import { noteInCourse } from './note-in-course.ts'
import { QuestionView } from './QuestionView.tsx'
import { useCheckQuestions } from './use-check-questions.ts'

type Props = {
  check: CheckState
  isArrival: boolean
  /** Kept without going anywhere. */
  onChange: (change: Partial<UnitState>) => void
  onGo: (step: Partial<UnitState>) => void
}

/** Looking at what one understood: one question after the other, each answer with its reason. */
export function CheckPanel({ check, isArrival, onChange, onGo }: Props) {
  const { announce } = useApp()
  const words = useWords(coursePageWords)
  const frame = useWords(selfCheckFrameWords)
  const questions = useCheckQuestions(check)
  const packs = usePacks()
  // Where a reason comes from: a link that may come a moment later.
  const chapters = useWords(courseWords, useIdle()) ?? []
  const { keep, error } = useCourse()
  const isShown = words !== undefined && frame !== undefined && questions !== undefined
  const headingRef = usePlaceFocus(isShown ? `${check.at}` : '', isArrival)
  if (!isShown) return null

  const goTo = (at: number) => onGo({ view: 'check', check: freshCheck({ ...check, at }) })
  const goBack = () => onGo({ view: 'contents' })
  const question = questions[check.at]
  if (!question) {
    return (
      <CheckDone
        words={words}
        headingRef={headingRef}
        onBack={goBack}
        onPrevious={() => goTo(Math.max(0, questions.length - 1))}
        onShowMap={() => onGo({ view: 'map', open: undefined })}
      />
    )
  }
  const given: Given = question.form === 'sort' ? { piles: check.piles } : { choice: check.choice ?? '' }

  /** The first answer counts for whether the question comes back; of cards, the first that lies elsewhere. */
  const answer = (now: Given, chosen: string, change: Partial<CheckState>) => {
    const judged = judgeAnswer(question, now)
    const note = judged?.notes.find(({ choice }) => choice === chosen)
    if (!judged || !note) return
    announce(`${leadOf(words, question, note)} ${note.feedback}`)
    const isWhole = question.form !== 'sort' || !note.fits || judged.notes.length === question.cards.length
    if (isWhole && !check.isNoted) {
      keep((course) => course.markAnswered(question.id, noteInCourse(question.id, note.fits, new Date())))
    }
    onChange({ check: { ...check, ...change, isNoted: check.isNoted || isWhole } })
  }
  const placeCard = (cardId: string, pile: Pile) => {
    const piles = { ...check.piles, [cardId]: pile }
    answer({ piles }, cardId, { piles })
  }
  const objective = objectiveIds.find((id) => id === check.objective)
  return (
    <>
      <StorageTrouble error={error} />
      <QuestionView
        key={question.id}
        words={words}
        frame={frame}
        title={[objective ? frame.titles[objective] : words.check.todayTitle, packs?.markOf(question.id)]
          .filter((text) => text !== undefined)
          .join(' · ')}
        question={question}
        place={words.check.place.replace('{number}', `${check.at + 1}`).replace('{count}', `${questions.length}`)}
        choice={check.choice}
        piles={check.piles}
        notes={judgeAnswer(question, given)?.notes ?? []}
        isFirst={check.at === 0}
        isLast={check.at === questions.length - 1}
        headingRef={headingRef}
        sourceOf={(facts) => findSource(chapters, facts)}
        onChoose={(choice) => answer({ choice }, choice, { choice })}
        onPlaceCard={placeCard}
        onOpenScreen={(screen) => onGo({ view: 'screen', screen })}
        onPrevious={() => goTo(check.at - 1)}
        onNext={() => goTo(check.at + 1)}
        onBack={goBack}
      />
    </>
  )
}
