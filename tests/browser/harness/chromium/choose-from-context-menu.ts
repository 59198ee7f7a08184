import type { Locator, Worker } from '@playwright/test'
import type { MenuChoice } from '../accanto.ts'
import { isEditable, readSelection, selectUnlessEditable, textPosition } from '../selection.ts'
import { sleep } from '../wait-until.ts'
import { activateWindow, xdotool } from '../xdotool.ts'

/**
 * Without a screen Chromium draws no menu: the event is handed to the background as the browser would. That tests
 * what the app does with the text, but carries no user gesture, so that the side panel stays closed.
 */
export async function dispatchMenuClick(worker: Worker, locator: Locator, choice: MenuChoice) {
  // Throws when the app never made this entry.
  await worker.evaluate(`chrome.contextMenus.update(${JSON.stringify(choice.id)}, {})`)
  await selectUnlessEditable(locator)
  const clicked = {
    menuItemId: choice.id,
    // Chromium hands over a selection on one line.
    selectionText: (await readSelection(locator)).replace(/\s+/g, ' ').trim(),
    editable: await isEditable(locator),
    frameId: 0,
    pageUrl: locator.page().url(),
  }
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, tab)
  })`)
}

/** The real menu. Accanto's entry, or its submenu, stands last but one, above "Inspect". */
export async function walkContextMenu(display: string, locator: Locator, choice: MenuChoice) {
  await locator.page().bringToFront()
  await selectUnlessEditable(locator)
  await activateWindow(display)
  await locator.click({ button: 'right', position: textPosition })
  await sleep(400)
  const steps = choice.place === undefined ? [] : ['Right', ...Array<string>(choice.place - 1).fill('Down')]
  for (const key of ['Up', 'Up', ...steps, 'Return']) {
    await xdotool(display, 'key', key)
    await sleep(120)
  }
}
