import { rmSync } from 'node:fs'
import type { Accanto, BrowserName, LaunchOptions } from './accanto.ts'
import { launchAccanto } from './launch-accanto.ts'
import { answerWithin } from './wait-until.ts'

export type SharedAccanto = { takeEmpty(): Promise<Accanto>; end(): Promise<void> }

/** Emptied for the next test, which takes a quarter of the time of a new one; a browser that can't be is replaced. */
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
  const isEmptied = async (used: Accanto): Promise<boolean> => {
    const emptied = used.reset().then(
      () => true,
      (error: unknown) => {
        console.warn(`A new browser, as this one could not be emptied: ${String(error).split('\n')[0]}`)
        return false
      },
    )
    return (await answerWithin(emptied, 8000)) ?? false
  }

  return {
    end,
    async takeEmpty() {
      if (current && (await isEmptied(current))) return current
      await end()
      current = await launchAccanto(browserName, options)
      return current
    },
  }
}
