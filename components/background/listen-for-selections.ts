import { browser } from 'wxt/browser'
import { openPanel } from '#components/app/open-panel.ts'
import { contextMenuTitle } from '#content/interface/background.ts'
import { cleanSelection } from '#practice/clean-selection.ts'
import { watchSettings } from '#storage/settings.ts'

const menuId = 'look'

/** The menu's words follow the language chosen in Accanto, not that of the browser. */
function keepMenu(): void {
  watchSettings(({ language }) => {
    const title = contextMenuTitle[language]
    browser.contextMenus.update(menuId, { title }).catch(() => {
      browser.contextMenus.create({ id: menuId, title, contexts: ['selection'] })
    })
  }, console.error)
}

/** "Look at these words in Accanto": opens the panel with the text selected in a page. */
export function listenForSelections(): void {
  if (!browser.contextMenus) return
  keepMenu()
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const { text, cut } = cleanSelection(selectionText)
    if (menuItemId === menuId && text.trim() !== '') openPanel({ kind: 'look', text, cut }, tab?.windowId)
  })
}
