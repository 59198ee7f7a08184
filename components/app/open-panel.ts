import { browser } from 'wxt/browser'
import { type PanelRequest, panelRequests } from '#storage/requests.ts'
import { openPage } from './open-page.ts'
import { openSidebar } from './sidebar.ts'

const openAsTab = () => {
  openPage('/sidepanel.html').catch(console.error)
}

/**
 * Opens the panel in a window and hands it a request. Call it inside a click: nothing may be awaited before the browser
 * is asked. Where there is no panel (Firefox for Android, other browsers) the same page opens as a tab.
 */
export function openPanel(request: PanelRequest, windowId: number = browser.windows?.WINDOW_ID_CURRENT ?? -2): void {
  if (import.meta.env.FIREFOX) {
    if (!openSidebar()) openAsTab()
  } else if (browser.sidePanel?.open) {
    browser.sidePanel.open({ windowId }).catch(openAsTab)
  } else {
    openAsTab()
  }
  panelRequests.send(request).catch(console.error)
}
