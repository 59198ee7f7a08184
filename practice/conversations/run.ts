/** What a person did at one turn: took a reply, wrote one of their own, or passed over a hard scene. */
export type Step = { turn: string; reply: string } | { turn: string; own: string } | { turn: string; isSkipped: true }

/** A conversation under way. It says where one is and what was said, and nothing about how well. */
export type Run = {
  /** What was done, in order. The turn on the screen follows from it. */
  steps: readonly Step[]
  /** What was chosen at the turn on the screen: its answer shows, and one may still try again. */
  chosen?: Step | undefined
  /** The hard turn that a person has read the note of, and gone into. */
  entered?: string | undefined
}

export const newRun: Run = { steps: [] }
