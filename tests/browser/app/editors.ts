import { expect, type Locator, type Page } from '@playwright/test'

/** The three places in which people write mail: a text area, a rich editor, an editor in a frame. */
export const editorsOf = (mail: Page): Locator[] => [
  mail.locator('#plain'),
  mail.locator('#rich'),
  mail.frameLocator('#framed').locator('body'),
]

/** The editor holds a prompt's words; what it shows as a blank stands in brackets there. */
export async function expectHolds(editor: Locator, shown: string | null): Promise<void> {
  const read = () =>
    editor.evaluate((target) => (target instanceof HTMLTextAreaElement ? target.value : (target.textContent ?? '')))
  if (!shown) throw new Error('No words to look for')
  await expect.poll(async () => (await read()).replace(/[[\]]/g, '')).toContain(shown)
}
