import type { BrowserContext, Page } from '@playwright/test'

/** Closes every tab but one, and empties that. The one comes first: a browser without a tab would end. */
export async function keepOneBlankPage(context: BrowserContext, isTab = (_: Page) => true): Promise<Page> {
  const [first, ...others] = context.pages().filter(isTab)
  const blank = first && !first.isClosed() ? first : await context.newPage()
  await Promise.all(others.map((page) => page.close().catch(() => {})))
  if (blank.url() !== 'about:blank') await blank.goto('about:blank')
  return blank
}
