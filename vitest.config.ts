import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  // Puts a browser made of memory in place of `wxt/browser`.
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{content,practice,storage,components,scripts}/**/*.test.{ts,tsx}'],
    // Before any module: Dexie looks for IndexedDB when it loads.
    setupFiles: ['fake-indexeddb/auto'],
    // A page's DOM only where a test file asks for it: `// @vitest-environment happy-dom`.
    environment: 'node',
    // Keys are derived with 1,000,000 rounds, and real passphrases are measured: seconds on a slow computer.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
