import { packageProgram } from '../package-program.ts'

type BrowserRun = { id: string; title: string; words: string[] }

const playwright = () => [packageProgram('@playwright/test', 'playwright'), 'test']

/** Two runs: a test marked `@alone` holds a browser to a time, and the browser of another test would slow it. */
export const browserRuns = (): BrowserRun[] => [
  { id: 'together', title: 'Tests in real browsers', words: [...playwright(), '--grep-invert=@alone'] },
  { id: 'alone', title: 'Tests that time a real browser', words: [...playwright(), '--grep=@alone', '--workers=1'] },
]
