import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = {
  words: TalkPageWords
  note: string
  headingRef: Ref<HTMLHeadingElement>
  onEnter: () => void
  onSkip: () => void
}

/** Stands before a hard scene: what comes, and both ways with the same weight. */
export function HardNote({ words, note, headingRef, onEnter, onSkip }: Props) {
  const w = words.talk
  return (
    <Notice kind="attention">
      <h2 class="notice-title" tabIndex={-1} ref={headingRef}>
        {w.hardTitle}
      </h2>
      <p>{note}</p>
      <div class="row">
        <Button icon="forward" onClick={onEnter}>
          {w.hardEnter}
        </Button>
        <Button icon="down" onClick={onSkip}>
          {w.hardSkip}
        </Button>
      </div>
    </Notice>
  )
}
