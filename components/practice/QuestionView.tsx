import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Pile, Question, SelfCheckFrame } from '#content/schema/self-check.ts'
import type { Note } from '#practice/self-checks/judge-answer.ts'
import { CardList } from './CardList.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import { Feedback } from './Feedback.tsx'
import { leadOf } from './lead-of.ts'
import { listChoices } from './list-choices.ts'
import './question-view.css'

type Props = {
  words: CoursePageWords
  frame: SelfCheckFrame
  title: string
  question: Question
  /** "Question 2 of 6" */
  place: string
  choice: string | undefined
  piles: Readonly<Record<string, Pile>>
  /** What is said of what was chosen so far. */
  notes: readonly Note[]
  isFirst: boolean
  isLast: boolean
  headingRef: Ref<HTMLHeadingElement>
  sourceOf: (facts: readonly string[]) => { id: string; title: string } | undefined
  onChoose: (id: string) => void
  onPlaceCard: (cardId: string, pile: Pile) => void
  onOpenScreen: (id: string) => void
  onPrevious: () => void
  onNext: () => void
  onBack: () => void
}

/** One question: what it is about, the answers, and why each sits well or less well. */
export function QuestionView(props: Props) {
  const { words, frame, title, question, place, choice, piles, notes, isFirst, isLast, headingRef } = props
  const { sourceOf, onChoose, onPlaceCard, onOpenScreen, onPrevious, onNext, onBack } = props
  const w = words.check
  const renderNote = (id: string) => {
    const note = notes.find((said) => said.choice === id)
    return (
      note && (
        <Feedback
          words={words}
          lead={leadOf(words, question, note)}
          feedback={note.feedback}
          source={sourceOf(note.facts)}
          onOpenScreen={onOpenScreen}
        />
      )
    )
  }
  return (
    <article class="question stack">
      <div class="row">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {words.screen.back}
        </Button>
      </div>
      <header>
        <p class="soft">{title}</p>
        <h1 tabIndex={-1} ref={headingRef}>
          {place}
        </h1>
      </header>
      {isFirst && <p class="soft">{w.intro}</p>}
      <div class="question-case stack-small">
        <p>{question.form === 'true-or-false' ? question.statement : question.situation}</p>
        {question.form === 'choose-reply' && (
          <blockquote>
            <p class="soft">{w.speaker}</p>
            <p>{question.words}</p>
          </blockquote>
        )}
      </div>
      {question.form === 'sort' ? (
        <>
          <p class="label">{frame.asks.sort}</p>
          <CardList
            frame={frame}
            cards={question.cards}
            piles={piles}
            onPlaceCard={onPlaceCard}
            renderNote={renderNote}
          />
        </>
      ) : (
        <>
          <ChoiceList
            words={words}
            ask={frame.asks[question.form]}
            choices={listChoices(question, frame)}
            chosen={choice}
            onChoose={onChoose}
          />
          {choice !== undefined && renderNote(choice)}
        </>
      )}
      <div class="question-steps">
        {!isFirst && (
          <Button icon="back" onClick={onPrevious}>
            {w.previous}
          </Button>
        )}
        <Button kind="main" icon="forward" onClick={onNext}>
          {isLast ? w.finish : w.next}
        </Button>
      </div>
    </article>
  )
}
