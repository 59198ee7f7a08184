import { browser } from 'wxt/browser'
import { openPanel } from '#components/app/open-panel.ts'
import { closeSidebar } from '#components/app/sidebar.ts'
import { askAllToClose } from '#storage/close-views.ts'
import type { Vault } from '#storage/vault/vault.ts'

/** Keyboard commands. Where a browser has none (Firefox for Android) there is nothing to hear. */
export function listenForCommands(vault: Vault): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel({ kind: 'words', moments: [] }, tab?.windowId)
    if (command === 'lock') vault.lock().catch(console.error)
    if (command === 'hide') {
      closeSidebar()
      askAllToClose()
    }
  })
}
