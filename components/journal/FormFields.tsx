import type { Strings } from '#content/interface/strings.ts'
import type { Boxes } from './boxes.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { splitParts } from './forms.ts'
import { PartBoxes } from './PartBoxes.tsx'
import { SixSteps } from './SixSteps.tsx'
import { SixTaps } from './SixTaps.tsx'

type Props = {
  t: Strings
  /** Undefined while they are loaded: writing does not wait for them. */
  words: EntryWords | undefined
  writing: Writing
  boxes: Boxes
  onChangeWriting: (change: Partial<Writing>) => void
}

/** What a form asks, then the boxes of other forms that hold text. */
export function FormFields({ t, words, writing, boxes, onChangeWriting }: Props) {
  const { own, others } = splitParts(writing.form, writing.parts)
  const isTapped = writing.form === 'six-taps' && words !== undefined
  const isStepped = writing.form === 'six-steps' && words !== undefined
  return (
    <>
      {isTapped && <SixTaps t={t} words={words} boxes={boxes} tapped={writing} onChangeWriting={onChangeWriting} />}
      {isStepped && <SixSteps pages={words.pages} boxes={boxes} parts={own} />}
      <PartBoxes
        boxes={boxes}
        parts={isTapped || isStepped ? others : [...own, ...others]}
        first={isTapped || isStepped ? undefined : own[0]}
      />
    </>
  )
}
