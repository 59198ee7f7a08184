import { rmSync } from 'node:fs'
import type { Accanto, BrowserName, LaunchOptions } from './accanto.ts'
import { launchAccanto } from './launch-accanto.ts'
import { answerWithin } from './wait-until.ts'

export type SharedAccanto = { takeEmpty(): Promise<Accanto>; end(): Promise<void> }

/** A browser with an empty profile for every test: slower than emptying one, and never in the way of the next test. */
export function createSharedAccanto(browserName: BrowserName, options: LaunchOptions): SharedAccanto {
  let current: Accanto | undefined

  const end = async () => {
    if (!current) return
    const { profile } = current
    const closed = current.close().then(() => true)
    if (!(await answerWithin(closed, 5000))) await current.kill()
    current = undefined
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  return {
    end,
    async takeEmpty() {
      await end()
      current = await launchAccanto(browserName, options)
      return current
    },
  }
}
