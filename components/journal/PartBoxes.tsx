import type { Boxes } from './boxes.ts'
import type { EntryPart } from './entry.ts'
import { PartBox } from './PartBox.tsx'

type Props = {
  boxes: Boxes
  parts: readonly EntryPart[]
  /** The one that the cursor waits in. */
  first?: EntryPart | undefined
}

export function PartBoxes({ boxes, parts, first }: Props) {
  const { idOf, labelOf, textOf, isSpellChecked, firstBox, firstDescribedBy, onWrite } = boxes
  return (
    <>
      {parts.map((part) => (
        <PartBox
          key={part}
          part={part}
          id={idOf(part)}
          label={labelOf(part)}
          text={textOf(part)}
          isSpellChecked={isSpellChecked}
          {...(part === first ? { boxRef: firstBox, describedBy: firstDescribedBy } : {})}
          onWrite={(text) => onWrite(part, text)}
        />
      ))}
    </>
  )
}
