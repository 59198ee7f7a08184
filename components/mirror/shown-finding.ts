/** A finding with all that people read about it. */
export type ShownFinding = {
  key: string
  name: string
  why: string | undefined
  /** What the training unit says behind it. */
  unitSays: string
  /** The words it is about. */
  quote: string
  rewordings: readonly string[]
  /** The rewordings follow these words, and don't take their place. */
  goesOn: boolean
  /** In a message that reports danger, it would be wrong to take this out. */
  isAboutNames: boolean
}
