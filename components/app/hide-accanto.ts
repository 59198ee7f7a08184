import { browser } from 'wxt/browser'
import { askAllToClose } from '#storage/close-views.ts'
import { closeSidebar } from './sidebar.ts'

/**
 * Closes this page: its tab, or the popup or panel it is. Pages go one after the other; the last tab of a window leaves
 * an empty one, so that hiding Accanto never closes the browser.
 */
export function closeThisPage(): Promise<void> {
  return navigator.locks.request('accanto-close', async () => {
    const tab = await browser.tabs.getCurrent()
    if (tab?.id === undefined) return window.close()
    const neighbours = await browser.tabs.query({ windowId: tab.windowId })
    if (neighbours.length === 1) await browser.tabs.create({ windowId: tab.windowId })
    await browser.tabs.remove(tab.id)
  })
}

/** Closes the panel and every page of Accanto. It does not erase the browser's history, and never says so. */
export function hideAccanto(): void {
  closeSidebar()
  askAllToClose()
  closeThisPage().catch(console.error)
}
