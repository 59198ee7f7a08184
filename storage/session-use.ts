import { browser } from 'wxt/browser'

/** storage.session takes 10 MB in both browsers; from here on we say so. */
const nearlyFull = 8_000_000

/** Whether memory has little room left. Counted by hand: not every browser tells. */
export async function isMemoryNearlyFull(): Promise<boolean> {
  return JSON.stringify(await browser.storage.session.get()).length > nearlyFull
}

/** Lets go of everything that is in memory only. */
export const forgetMemory = (): Promise<void> => browser.storage.session.clear()
