import { defineConfig } from '@playwright/test'
import { effort, leftOut, run } from './tests/browser/effort.ts'

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: effort.isHarness
    ? 'harness.test.ts'
    : effort.isEndurance
      ? /app\/(autosave|kill|lock|upgrade)\.test\.ts/
      : 'app/*.test.ts',
  ...(run.isAlone ? { grep: /@alone/ } : {}),
  // Every worker has a browser and a profile of its own, emptied before each test, so any two can run side by side.
  fullyParallel: true,
  // One more than the processors of a small machine: a test waits for its browser half of the time.
  workers: 3,
  // One, because now and then Debian's Firefox never answers its first commands, and a busy machine stands still for
  // seconds. What passes only then is counted and named as flaky; while you work on a test, use `--retries 0`.
  retries: 1,
  outputDir: 'test-results/playwright',
  timeout: 60_000,
  use: { actionTimeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: (['chromium', 'firefox'] as const).map((browserName) => {
    const grepInvert = leftOut(browserName)
    return { name: browserName, use: { browserName }, ...(grepInvert && { grepInvert }) }
  }),
})
