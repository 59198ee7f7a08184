import { defineConfig } from '@playwright/test'

const { ENDURANCE } = process.env

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.ts',
  // The harness proves itself with HARNESS=1; the app's tests use it in every run.
  ...(process.env.HARNESS === '1' ? {} : { testIgnore: 'harness.test.ts' }),
  // Starting Firefox through its internals hangs now and then; what passes only on a second try is reported as flaky.
  retries: 2,
  outputDir: 'test-results/playwright',
  workers: 2,
  timeout: 40_000,
  // Runs of hundreds of kills and of thousands of entries have their own command.
  ...(ENDURANCE === '1' ? {} : { grepInvert: /@endurance/ }),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
})
