import type { Ref } from 'preact'
import { privateText } from '#components/ui/private-text.ts'

import type { EntryPart } from './entry.ts'

type Props = {
  part: EntryPart
  id: string
  label: string
  text: string
  /** Whether the browser may look for misspelt words, as the person chose. */
  isSpellChecked: boolean
  /** The id of words that say more about it. */
  describedBy?: string | undefined
  boxRef?: Ref<HTMLTextAreaElement>
  onWrite: (text: string) => void
}

/** One box to write in, with what it asks. */
export function PartBox({ part, id, label, text, isSpellChecked, describedBy, boxRef, onWrite }: Props) {
  return (
    <div class="stack-small">
      <label for={id} class="label">
        {label}
      </label>
      <textarea
        {...privateText}
        spellcheck={isSpellChecked}
        id={id}
        data-part={part}
        ref={boxRef ?? null}
        aria-describedby={describedBy}
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
