import type { Worker } from '@playwright/test'
import { requireShortcut } from '../require-shortcut.ts'
import { sleep } from '../wait-until.ts'
import { activateWindow, xdotool } from '../xdotool.ts'

/** Hands the command to the background; without a user gesture, so that the side panel stays closed. */
export async function dispatchCommand(worker: Worker, name: string): Promise<void> {
  await requireShortcut(worker, name)
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)
  })`)
}

/** Presses the real keys. */
export async function typeCommand(display: string, worker: Worker, name: string): Promise<void> {
  const shortcut = await requireShortcut(worker, name)
  await activateWindow(display)
  await xdotool(display, 'key', '--clearmodifiers', shortcut.toLowerCase())
  await sleep(200)
}
