import type { Locator } from '@playwright/test'
import type { MenuChoice } from '../accanto.ts'
import { selectUnlessEditable, textPosition } from '../selection.ts'
import { chooseMenuItem } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

/** Opens the real context menu and activates the entry: no screen is needed for that. */
export async function chooseFromContextMenu(
  runInWindow: RunInWindow,
  geckoId: string,
  locator: Locator,
  { label }: MenuChoice,
): Promise<void> {
  await locator.page().bringToFront()
  await selectUnlessEditable(locator)
  await locator.click({ button: 'right', position: textPosition })
  const prefix = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const others = await runInWindow(chooseMenuItem, { prefix, label })
  if (others !== null) throw new Error(`The menu has no "${label}", only ${JSON.stringify(others)}`)
}
