import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'

type Props = {
  pages: JournalPageWords
  question: string
  /** For the box that answers it. */
  id: string
  isChosen: boolean
  onAnswer: () => void
  onAnother: () => void
  onPutAway: () => void
  onTakeOff: () => void
}

/** A question that can be written about, changed, or put away. Nobody waits for an answer. */
export function DayQuestion(props: Props) {
  const { pages, question, id, isChosen, onAnswer, onAnother, onPutAway, onTakeOff } = props
  const w = pages.dayQuestion
  if (isChosen) {
    return (
      <div class="asked">
        <p id={id} class="label">
          {question}
        </p>
        <Button kind="quiet" onClick={onTakeOff}>
          {w.takeOff}
        </Button>
      </div>
    )
  }
  return (
    <div class="asked">
      <Disclosure
        summary={
          <>
            <span class="soft">{w.title}: </span>
            {question}
          </>
        }
      >
        <div class="row">
          <Button icon="write" onClick={onAnswer}>
            {w.answer}
          </Button>
          <Button onClick={onAnother}>{w.another}</Button>
          <Button onClick={onPutAway}>{w.away}</Button>
        </div>
      </Disclosure>
    </div>
  )
}
