import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'

type Props = { words: CoursePageWords; intro: string; onStart: () => void; onEnough: () => void }

/** The few questions that come back today, and the way to leave them. */
export function TodayCard({ words, intro, onStart, onEnough }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="today-title">
      <h2 id="today-title">{words.check.todayTitle}</h2>
      <p>{intro}</p>
      <div class="row">
        <Button icon="today" onClick={onStart}>
          {words.check.todayStart}
        </Button>
        <Button kind="quiet" onClick={onEnough}>
          {words.check.todayEnough}
        </Button>
      </div>
    </section>
  )
}
