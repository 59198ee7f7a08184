import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { Boxes } from './boxes.ts'
import type { EntryPart } from './entry.ts'
import { PartBoxes } from './PartBoxes.tsx'

type Props = { pages: JournalPageWords; boxes: Boxes; parts: readonly EntryPart[] }

/** Six longer questions, one on the screen at a time, or all of them. None has to be answered. */
export function SixSteps({ pages, boxes, parts }: Props) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      parts.findIndex((part) => boxes.textOf(part).trim() === ''),
    ),
  )
  const [showsAll, setShowsAll] = useState(false)
  const isMoved = useRef(false)
  const { firstBox } = boxes
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step moves the cursor to the box that it brings.
  useLayoutEffect(() => {
    if (isMoved.current) firstBox.current?.focus()
    isMoved.current = false
  }, [at, showsAll])
  const goTo = (step: number) => {
    isMoved.current = true
    setAt(step)
  }
  const part = parts[at]
  const w = pages.steps
  const place = w.place.replace('{number}', `${at + 1}`).replace('{count}', `${parts.length}`)
  return (
    <div class="stack-small six-steps">
      {!showsAll && (
        <p class="soft" aria-live="polite">
          {place}
        </p>
      )}
      {showsAll ? (
        <PartBoxes boxes={boxes} parts={parts} first={parts[0]} />
      ) : (
        part && <PartBoxes key={part} boxes={boxes} parts={[part]} first={part} />
      )}
      <div class="row">
        {!showsAll && (
          <>
            {at > 0 && (
              <Button icon="back" onClick={() => goTo(at - 1)}>
                {w.back}
              </Button>
            )}
            {at < parts.length - 1 && (
              <Button icon="forward" onClick={() => goTo(at + 1)}>
                {w.next}
              </Button>
            )}
          </>
        )}
        <Button
          kind="quiet"
          onClick={() => {
            isMoved.current = true
            setShowsAll(!showsAll)
          }}
        >
          {showsAll ? w.one : w.all}
        </Button>
      </div>
      <p class="soft">{w.note}</p>
    </div>
  )
}
