const { ACCANTO_EFFORT = 'everyday', ACCANTO_RUN } = process.env

/** Which of the two runs this is (scripts/browsers/browser-runs.ts); without one, every test is meant. */
export const run = { isTogether: ACCANTO_RUN === 'together', isAlone: ACCANTO_RUN === 'alone' }

/** What a run of the browser tests is for; set by scripts/test-browsers.ts. */
export const effort = {
  /** The harness proves itself on a small extension of its own. */
  isHarness: ACCANTO_EFFORT === 'harness',
  /** Typing and killing in the numbers that docs/decisions/0001 promises. */
  isEndurance: ACCANTO_EFFORT === 'endurance',
  /** Every screen in every language, colour scheme and width. */
  isFull: ACCANTO_EFFORT === 'full',
}
