import type { RefObject } from 'preact'
import type { EntryPart } from './entry.ts'

/** What every box of a reflection needs; made once and shared by the ways to write. */
export type Boxes = {
  idOf: (part: EntryPart) => string
  labelOf: (part: EntryPart) => string
  textOf: (part: EntryPart) => string
  isSpellChecked: boolean
  /** The id of the question that the first box answers. */
  firstDescribedBy: string | undefined
  firstBox: RefObject<HTMLTextAreaElement | null>
  onWrite: (part: EntryPart, text: string) => void
}
