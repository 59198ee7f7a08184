const { ACCANTO_EFFORT = 'everyday' } = process.env

/** What a run of the browser tests is for; set by scripts/test-browsers.ts. */
export const effort = {
  /** The harness proves itself on a small extension of its own. */
  isHarness: ACCANTO_EFFORT === 'harness',
  /** Typing and killing in the numbers that docs/decisions/0001 promises. */
  isEndurance: ACCANTO_EFFORT === 'endurance',
  /** Every screen in every language, colour scheme and width. */
  isFull: ACCANTO_EFFORT === 'full',
}
