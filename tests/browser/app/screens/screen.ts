import type { Page } from '@playwright/test'
import type { words } from '../words.ts'

// Found by CSS or text: after Playwright has read labels (getByLabel, getByRole), Debian's Firefox 153 crashes in axe, signal 11.

type Words = (typeof words)['it' | 'en']

export type Screen = {
  name: string
  /** From the screen before it, or from the page as it opens. */
  show(page: Page, t: Words): Promise<void>
}

export const openTab = (name: (t: Words) => string): Screen['show'] => {
  return (page, t) => page.locator('[role="tab"]', { hasText: name(t) }).click()
}

export const openAll = (page: Page, inside: string) =>
  page.locator(`${inside} details`).evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
