import { Button } from '#components/ui/Button.tsx'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = { words: TalkPageWords; intro: string; isUnderWay: boolean; onStart: () => void; onEnough: () => void }

/** Three minutes for today, and the way to leave them be. */
export function DailyCard({ words, intro, isUnderWay, onStart, onEnough }: Props) {
  const w = words.daily
  return (
    <section class="card stack-small daily-card" aria-labelledby="daily-title">
      <h2 id="daily-title">{w.title}</h2>
      <p>{intro}</p>
      <div class="row">
        <Button icon="today" class="daily-start" onClick={onStart}>
          {isUnderWay ? w.goOn : w.start}
        </Button>
        <Button kind="quiet" onClick={onEnough}>
          {w.enough}
        </Button>
      </div>
    </section>
  )
}
