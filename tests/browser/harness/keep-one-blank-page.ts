import type { BrowserContext, Page } from '@playwright/test'

/** Closes every tab but one, and empties that. */
export async function keepOneBlankPage(context: BrowserContext): Promise<Page> {
  const [first, ...others] = context.pages()
  await Promise.all(others.map((page) => page.close().catch(() => {})))
  const blank = first && !first.isClosed() ? first : await context.newPage()
  if (blank.url() !== 'about:blank') await blank.goto('about:blank')
  return blank
}
