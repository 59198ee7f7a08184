import type { ComponentChild, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { CourseScreen, Term } from '#content/schema/course.ts'
import { Figure } from './figures/Figure.tsx'
import { GlossaryText } from './GlossaryText.tsx'
import './screen-view.css'

type Props = {
  words: CoursePageWords
  chapterTitle: string
  screen: CourseScreen
  terms: readonly Term[]
  headingRef: Ref<HTMLHeadingElement>
  previousTitle: string | undefined
  nextTitle: string | undefined
  /** Conversations that try out what the screen says. */
  talks: readonly { id: string; title: string }[]
  /** Buttons for other ways to read: aloud, where there is a voice, and on paper. */
  otherWays: ComponentChild
  /** Set while a question waits for the person to come back. */
  onBackToQuestion: (() => void) | undefined
  onBack: () => void
  onPrevious: () => void
  onNext: () => void
  onPractise: () => void
  /** Without an id: to all of them. */
  onTalk: (id: string | undefined) => void
  onReflect: () => void
}

/** One idea of the course: read it, see it in a day, then practise it, write about it or go on. */
export function ScreenView(props: Props) {
  const { words, chapterTitle, screen, terms, headingRef, previousTitle, nextTitle, talks, otherWays } = props
  const { onBackToQuestion, onBack, onPrevious, onNext, onPractise, onTalk, onReflect } = props
  const { title, paragraphs, list = [], example, figure, moments, reflectOn } = screen
  const w = words.screen
  const withTerms = (text: string) => <GlossaryText key={text} words={words} terms={terms} text={text} />
  return (
    <article class="course-screen stack">
      <div class="row no-print">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {w.back}
        </Button>
        {onBackToQuestion && (
          <Button kind="quiet" icon="back" onClick={onBackToQuestion}>
            {w.backToQuestion}
          </Button>
        )}
        {otherWays}
      </div>
      <header>
        <p class="soft">{chapterTitle}</p>
        <h1 tabIndex={-1} ref={headingRef}>
          {title}
        </h1>
      </header>
      {paragraphs.map(withTerms)}
      {list.length > 0 && (
        <ul class="course-list">
          {list.map((line) => (
            <li key={line}>{withTerms(line)}</li>
          ))}
        </ul>
      )}
      {figure && <Figure figure={figure} />}
      <section class="course-example">
        <h2>{example.title ?? w.example}</h2>
        {withTerms(example.text)}
      </section>
      <div class="row no-print">
        {moments.length > 0 && (
          <Button icon="words" onClick={onPractise}>
            {w.practise}
          </Button>
        )}
        {talks.length === 0 && (
          <Button icon="people" onClick={() => onTalk(undefined)}>
            {w.talk}
          </Button>
        )}
        {reflectOn.length > 0 && (
          <Button icon="write" onClick={onReflect}>
            {w.reflect}
          </Button>
        )}
      </div>
      {talks.length > 0 && (
        <section class="stack-small no-print" aria-labelledby="fitting-talks">
          <h2 id="fitting-talks">{w.talk}</h2>
          <div class="row">
            {talks.map(({ id, title: talkTitle }) => (
              <Button key={id} icon="people" onClick={() => onTalk(id)}>
                {talkTitle}
              </Button>
            ))}
          </div>
        </section>
      )}
      <nav class="course-steps no-print" aria-label={chapterTitle}>
        {previousTitle !== undefined && (
          <Button icon="back" class="course-previous" onClick={onPrevious}>
            {w.previous}
            <span class="course-step-title">{previousTitle}</span>
          </Button>
        )}
        <Button kind="main" icon="forward" class="course-next" onClick={nextTitle === undefined ? onBack : onNext}>
          {nextTitle === undefined ? w.toEnd : w.next}
          {nextTitle !== undefined && <span class="course-step-title">{nextTitle}</span>}
        </Button>
      </nav>
    </article>
  )
}
