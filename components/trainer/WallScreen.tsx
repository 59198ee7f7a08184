import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { Figure } from '#components/unit/figures/Figure.tsx'
import { useChapter } from '#components/unit/use-chapter.ts'
import { withoutTermMarks } from '#content/glossary/split-at-terms.ts'
import { coursePageWords, courseTitleWords, trainerPageWords } from '#content/words.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import '#components/unit/screen-view.css'

type Props = { screenId: string; onGo: (screenId: string) => void; onBack: () => void }

/** One screen of the course in large type, without what leads to a journal or a map. */
export function WallScreen({ screenId, onGo, onBack }: Props) {
  const words = useWords(trainerPageWords)
  const pages = useWords(coursePageWords)
  const screens = listScreens(useWords(courseTitleWords) ?? {})
  const index = screens.findIndex(({ id }) => id === screenId)
  const chapter = useChapter(screens[index]?.chapterId)
  const screen = chapter?.screens.find(({ id }) => id === screenId)
  const headingRef = usePlaceFocus(screen ? screenId : '', true)
  if (!words || !pages || !screen) return null

  const [previous, next] = [screens[index - 1], screens[index + 1]]
  return (
    <article class="course-screen stack">
      <div class="row">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {words.wall.back}
        </Button>
      </div>
      <header>
        <p class="soft">{chapter?.title}</p>
        <h1 tabIndex={-1} ref={headingRef}>
          {screen.title}
        </h1>
      </header>
      {screen.paragraphs.map((text) => (
        <p key={text}>{withoutTermMarks(text)}</p>
      ))}
      {screen.list && (
        <ul class="course-list">
          {screen.list.map((line) => (
            <li key={line}>{withoutTermMarks(line)}</li>
          ))}
        </ul>
      )}
      {screen.figure && <Figure figure={screen.figure} />}
      <section class="course-example">
        <h2>{screen.example.title ?? pages.screen.example}</h2>
        <p>{withoutTermMarks(screen.example.text)}</p>
      </section>
      <div class="row">
        {previous && (
          <Button icon="back" onClick={() => onGo(previous.id)}>
            {words.wall.previous}
          </Button>
        )}
        {next && (
          <Button kind="main" icon="forward" onClick={() => onGo(next.id)}>
            {words.wall.next}
          </Button>
        )}
      </div>
    </article>
  )
}
