import { packageProgram } from '../package-program.ts'

type BrowserRun = { id: string; title: string; words: string[]; env: Record<string, string> }

/** Two runs: a test marked `@alone` holds a browser to a time, which the browser of another test would slow, or changes what
 * holds for every browser of this computer. */
export function browserRuns(): BrowserRun[] {
  const words = [packageProgram('@playwright/test', 'playwright'), 'test']
  return [
    { id: 'together', title: 'Tests in real browsers', words, env: { ACCANTO_RUN: 'together' } },
    {
      id: 'alone',
      title: 'Tests alone with a real browser',
      words: [...words, '--workers=1'],
      env: { ACCANTO_RUN: 'alone' },
    },
  ]
}
