import { turnOf } from '../effort.ts'
import type { Accanto } from '../harness/accanto.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

// The menu's words stand in content/interface/background.ts.
const label = { it: 'Guarda', en: 'Look' }

/** Headless Chromium dispatches the click without a gesture: there the panel's page opens as a tab. */
async function findOpened(accanto: Accanto) {
  const panel = await accanto.findPanel()
  const opened = panel ?? accanto.context.pages().find((page) => page.url().endsWith('/sidepanel.html'))
  if (!opened) throw new Error('Nothing opened')
  return opened
}

for (const language of languages) {
  const t = words[language]

  test.describe(`words selected in a page, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('asks whose they are; someone else’s never reach the disk', async ({ accanto }) => {
      const mail = await accanto.openWebPage()
      await accanto.chooseFromContextMenu(mail.locator('#other-message'), { id: 'look', label: label[language] })
      const panel = await findOpened(accanto)
      await panel.getByRole('button', { name: t.draft.theirs }).click()
      await expect(panel.getByLabel(t.draft.selected)).toHaveValue('See you soon, and thank you for the tea.')
      await expect(panel.getByText(t.draft.cut)).toHaveCount(0)
      const kept = await panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const request = indexedDB.open('accanto')
            request.onsuccess = () => {
              const count = request.result.transaction('drafts').objectStore('drafts').count()
              count.onsuccess = () => resolve(count.result)
            }
          }),
      )
      expect(kept).toBe(0)
      await panel.getByRole('button', { name: t.draft.mineAfterAll }).click()
      await expect(panel.getByLabel(t.draft.title)).toHaveText('See you soon, and thank you for the tea.')
    })

    test('says so when a long selection was cut', async ({ accanto }) => {
      const mail = await accanto.openWebPage()
      const long = mail.locator('#other-message')
      await long.evaluate((element) => {
        element.textContent = `${'tea '.repeat(5500)}end`
      })
      await accanto.chooseFromContextMenu(long, { id: 'look', label: label[language] })
      const panel = await findOpened(accanto)
      await expect(panel.getByText(t.draft.cut)).toBeVisible()
      const shown = await panel.getByLabel(t.draft.selected).inputValue()
      // Firefox itself hands over at most 16,384 characters.
      expect(shown.length).toBe(accanto.browserName === 'firefox' ? 16_384 : 20_000)
    })
  })
}
