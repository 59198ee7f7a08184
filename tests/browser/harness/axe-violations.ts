import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds, one line for each element: `color-contrast: #save`. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Without the legacy mode axe opens a tab of its own, which would close the popup.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
