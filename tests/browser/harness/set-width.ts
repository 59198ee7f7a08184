import type { Page } from '@playwright/test'

/** Gives a tab, the popup or the panel a width in CSS pixels and keeps its height. */
export async function setWidth(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => innerHeight)
  await page.setViewportSize({ width, height })
}
