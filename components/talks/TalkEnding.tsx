import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { Ending } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = {
  words: TalkPageWords
  ending: Ending
  headingRef: Ref<HTMLHeadingElement>
  /** Not where it is shown to a group. */
  onReflect: (() => void) | undefined
  onBack: () => void
  onStartAgain: () => void
}

/** What happened between the two, and one thing to take along. It says nothing about how well. */
export function TalkEnding({ words, ending, headingRef, onReflect, onBack, onStartAgain }: Props) {
  const w = words.talk
  return (
    <>
      <section class="talk-ending stack-small" data-ending={ending.id}>
        <h2 tabIndex={-1} ref={headingRef}>
          {w.between}
        </h2>
        <p>{ending.between}</p>
        <h3>{w.takeAlong}</h3>
        <p class="talk-along">{ending.takeAlong}</p>
      </section>
      <div class="row">
        {onReflect && (
          <Button kind="main" icon="write" onClick={onReflect}>
            {w.reflect}
          </Button>
        )}
        <Button icon="people" onClick={onBack}>
          {w.another}
        </Button>
        <Button kind="quiet" icon="undo" onClick={onStartAgain}>
          {w.startAgain}
        </Button>
      </div>
    </>
  )
}
