import { rmSync } from 'node:fs'
import type { Accanto, BrowserName, LaunchOptions } from './accanto.ts'
import { launchAccanto } from './launch-accanto.ts'
import { answerWithin } from './wait-until.ts'

export type SharedAccanto = { takeEmpty(): Promise<Accanto>; end(): Promise<void> }

/** One browser for many tests: emptied between them, and launched anew when a test left it unusable. */
export function createSharedAccanto(browserName: BrowserName, options: LaunchOptions): SharedAccanto {
  let current: Accanto | undefined

  const end = async () => {
    if (!current) return
    const { profile } = current
    if (
      !(await answerWithin(
        current.close().then(() => true),
        10_000,
      ))
    )
      await current.kill()
    current = undefined
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  return {
    end,
    async takeEmpty() {
      if (
        current &&
        (await answerWithin(
          current.reset().then(() => true),
          10_000,
        ))
      )
        return current
      if (current) console.warn(`${browserName} could not be emptied: a new one starts`)
      await end()
      current = await launchAccanto(browserName, options)
      await current.reset()
      return current
    },
  }
}
