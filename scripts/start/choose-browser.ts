import type { BrowserName } from '../browsers/browser-places.ts'
import { findBrowser } from '../browsers/find-browser.ts'
import type { Wishes } from './parse-wishes.ts'

type Family = 'chromium' | 'firefox'
export type ChosenBrowser = { family: Family; title: string; program: string }

const titles: Record<BrowserName, string> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
}

/** The order in which a browser is chosen when nobody asks for one. */
const choices: BrowserName[] = ['chromium', 'chrome', 'edge', 'firefox']

/** The first browser here that fits the wish. */
export function chooseBrowser(wish: Wishes['family'], find = findBrowser): ChosenBrowser | undefined {
  for (const name of choices) {
    const family = name === 'firefox' ? 'firefox' : 'chromium'
    const program = wish === undefined || wish === family ? find(name) : undefined
    if (program) return { family, title: titles[name], program }
  }
  return undefined
}
