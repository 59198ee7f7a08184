import type { Locator } from '@playwright/test'

/** A point on the first words of a text: a right click beside them would drop the selection. */
export const textPosition = { x: 40, y: 10 }

export const isEditable = (locator: Locator): Promise<boolean> =>
  locator.evaluate(
    (element) =>
      element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable),
  )

export const readSelection = (locator: Locator): Promise<string> => locator.evaluate(() => String(getSelection()))

/** Selects the text of a message; puts the caret into an editor, or keeps what is selected there. */
export async function selectUnlessEditable(locator: Locator): Promise<void> {
  if (await isEditable(locator)) await locator.focus()
  else await locator.evaluate((element) => getSelection()?.selectAllChildren(element))
}
