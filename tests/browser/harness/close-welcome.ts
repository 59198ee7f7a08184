import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { BrowserHome } from './browser-home.ts'
import { keepOneBlankPage } from './keep-one-blank-page.ts'
import { waitUntil } from './wait-until.ts'

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

/** The page that opens after an install would take the place of the page under test, or close its popup. */
export async function closeWelcome(context: BrowserContext, home: BrowserHome): Promise<void> {
  const opensOne = home.isNew && existsSync(join(home.extension, 'welcome.html'))
  const welcome = opensOne ? await waitUntil(() => context.pages().find(isWelcome), 20_000) : undefined
  if (opensOne && !welcome) throw new Error('The first page did not open')
  await welcome?.waitForLoadState()
  await keepOneBlankPage(context)
}
