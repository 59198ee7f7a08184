import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'

type Props = {
  words: CoursePageWords
  headingRef: Ref<HTMLHeadingElement>
  onBack: () => void
  onPrevious: () => void
  onShowMap: () => void
}

/** After the last question. What it says is the same, whatever was answered. */
export function CheckDone({ words, headingRef, onBack, onPrevious, onShowMap }: Props) {
  return (
    <section class="question stack">
      <h1 tabIndex={-1} ref={headingRef}>
        {words.check.done}
      </h1>
      <p>{words.check.doneNote}</p>
      <div class="row">
        <Button kind="main" icon="unit" onClick={onBack}>
          {words.screen.toEnd}
        </Button>
        <Button icon="map" onClick={onShowMap}>
          {words.map.title}
        </Button>
        <Button kind="quiet" icon="back" onClick={onPrevious}>
          {words.check.previous}
        </Button>
      </div>
    </section>
  )
}
