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

type BrowserName = 'chromium' | 'firefox'
const tagOf = (browserName: BrowserName) => `@not-in-${browserName}`

/** For a test that these browsers leave out in `npm test`. */
export const leftOutIn = (...browserNames: BrowserName[]) => ({ tag: browserNames.map(tagOf) })

/**
 * For a `describe` of one language: Chromium runs it in Italian and Firefox in English, and `npm run test:full` each in
 * both. What a person does every day is in journeys.test.ts, which always runs in all four ways.
 */
export const turnOf = (language: 'it' | 'en') => leftOutIn(language === 'it' ? 'firefox' : 'chromium')

/** What a browser leaves out in this run. */
export function leftOut(browserName: BrowserName): RegExp | undefined {
  const tags = [...(run.isTogether ? ['@alone'] : []), ...(effort.isFull ? [] : [tagOf(browserName)])]
  return tags.length === 0 ? undefined : new RegExp(tags.join('|'))
}
