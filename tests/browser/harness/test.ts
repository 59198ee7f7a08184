import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import type { Accanto, BrowserName, LaunchOptions } from './accanto.ts'
import { launchAccanto } from './launch-accanto.ts'
import { createSharedAccanto, type SharedAccanto } from './shared-accanto.ts'
import { writeLanguage } from './write-language.ts'

type TestFixtures = {
  /** Written into Accanto's settings before the test; left out, Accanto follows the browser. */
  language: 'it' | 'en' | undefined
  /** The worker's browser, with nothing open and nothing stored. */
  accanto: Accanto
  /** Launches browsers of the test's own, to kill, launch again, update or show on a screen. */
  freshAccanto: (options?: LaunchOptions) => Promise<Accanto>
}

type WorkerFixtures = {
  /** A folder with chrome-mv3 and firefox-mv3, instead of ACCANTO_BUILD or `.output`. */
  build: string | undefined
  sharedAccanto: SharedAccanto
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  build: [undefined, { option: true, scope: 'worker' }],
  language: [undefined, { option: true }],

  sharedAccanto: [
    async ({ browserName, build }, use) => {
      const shared = createSharedAccanto(requireBrowserName(browserName), build === undefined ? {} : { build })
      await use(shared)
      await shared.end()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  accanto: [
    async ({ sharedAccanto, language }, use) => {
      const accanto = await sharedAccanto.takeEmpty()
      if (language !== undefined) await writeLanguage(accanto, language)
      await use(accanto)
    },
    // Of its own: a browser that starts slowly takes nothing from the test.
    { timeout: 90_000 },
  ],

  freshAccanto: async ({ browserName, build, language }, use) => {
    const launched: Accanto[] = []
    await use(async (options = {}) => {
      const chosen = options.profile === undefined && build !== undefined ? { build, ...options } : options
      const accanto = await launchAccanto(requireBrowserName(browserName), chosen)
      launched.push(accanto)
      if (language !== undefined && options.profile === undefined) await writeLanguage(accanto, language)
      return accanto
    })
    for (const accanto of launched) await accanto.close()
    for (const { profile } of launched) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

export { expect } from '@playwright/test'

function requireBrowserName(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name
  throw new Error(`Accanto does not run in ${name}`)
}
