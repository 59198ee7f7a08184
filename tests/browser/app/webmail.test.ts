import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { editorsOf, expectHolds } from './editors.ts'
import { languages, words } from './words.ts'

for (const language of languages) {
  const t = words[language]

  test.describe(`beside a webmail, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('copies a prompt in the real panel and pastes it into each editor', async ({ accanto }) => {
      const mail = await accanto.openWebPage()
      const panel = await accanto.openPanel()
      await panel.locator('.moment-list button').nth(1).click()
      const cards = panel.getByRole('article')
      for (const [place, editor] of editorsOf(mail).entries()) {
        const card = cards.nth(place)
        const shown = await card.locator('.prompt-words').textContent()
        await card.getByRole('button', { name: t.copy.action, exact: true }).click()
        await expect(card.getByRole('button', { name: t.copy.done })).toBeVisible()
        await editor.click()
        await mail.keyboard.press('Control+v')
        await expectHolds(editor, shown)
      }
    })
  })
}
