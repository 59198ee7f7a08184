import { defineConfig } from '@playwright/test'

const { ENDURANCE } = process.env

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.ts',
  outputDir: 'test-results/playwright',
  workers: 2,
  timeout: 45_000,
  // Runs of hundreds of kills and of thousands of entries have their own command.
  ...(ENDURANCE === '1' ? {} : { grepInvert: /@endurance/ }),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
})
