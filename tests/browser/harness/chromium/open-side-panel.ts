import type { BrowserContext } from '@playwright/test'

declare const chrome: {
  windows: { WINDOW_ID_CURRENT: number }
  sidePanel: { open(options: { windowId: number }): Promise<void> }
  tabs: {
    query(query: { currentWindow: boolean }): Promise<{ id?: number; active: boolean; lastAccessed?: number }[]>
    update(id: number, change: { active: boolean }): Promise<unknown>
  }
}

/**
 * Opens the side panel from an extension page that runs none of the app: what Playwright evaluates counts as a user
 * gesture there. The tab that was in front before comes back.
 */
export async function openSidePanel(context: BrowserContext, quietPage: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(quietPage)
  await page.evaluate(() => chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }))
  await page.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true })
    const others = tabs.filter((tab) => !tab.active)
    const [last] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    if (last?.id !== undefined) await chrome.tabs.update(last.id, { active: true })
  })
  await page.close()
}
