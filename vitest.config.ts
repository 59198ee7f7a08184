import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const tests = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

export default defineConfig({
  // Puts a browser made of memory in place of `wxt/browser`.
  plugins: [WxtVitest()],
  test: {
    // Before any module: Dexie looks for IndexedDB when it loads.
    setupFiles: ['fake-indexeddb/auto'],
    // A page's DOM only where a test file asks for it: `// @vitest-environment happy-dom`.
    environment: 'node',
    // Keys are derived with 1,000,000 rounds, and real passphrases are measured: seconds on a slow computer.
    testTimeout: 30_000,
    // By itself Vitest leaves one processor free; of two, that is half.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      // Nothing there outlives a call: all shipped words are loaded once, and not once for each file.
      { extends: true, test: { name: 'pure', include: tests('content', 'practice', 'scripts'), isolate: false } },
      { extends: true, test: { name: 'apart', include: tests('storage', 'components') } },
    ],
  },
})
