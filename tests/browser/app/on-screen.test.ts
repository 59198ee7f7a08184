import { turnOf } from '../effort.ts'
import { dragOnScreen } from '../harness/drag-on-screen.ts'
import { expect, test } from '../harness/test.ts'
import { editorsOf, expectHolds } from './editors.ts'
import { languages, words } from './words.ts'

// On a screen of its own: real keys, the real menu, the real pointer.
const label = { it: 'Guarda', en: 'Look' }

for (const language of languages) {
  const t = words[language]

  test.describe(`on a screen, in ${language}`, turnOf(language), () => {
    test.use({ language })
    test.describe.configure({ timeout: 120_000 })

    test('opens the panel by its keys and by the menu on selected words', async ({ freshAccanto }) => {
      const accanto = await freshAccanto({ display: true })
      const mail = await accanto.openWebPage()
      await accanto.pressCommand('open-panel')
      const opened = await accanto.findPanel()
      if (!opened) throw new Error('The keys opened no panel')
      await expect(opened.getByRole('tab', { name: t.panel.words })).toBeVisible()
      await accanto.closePanel()
      expect(await accanto.isPanelOpen()).toBe(false)

      await accanto.chooseFromContextMenu(mail.locator('#other-message'), { id: 'look', label: label[language] })
      const panel = await accanto.findPanel()
      if (!panel) throw new Error('The menu opened no panel')
      await expect(panel.getByText(t.draft.whose)).toBeVisible()
      await expect(panel.getByRole('textbox', { name: t.draft.selected })).toHaveValue(/thank you for the tea/)
    })

    test('drags a prompt into a text area, a rich editor and an editor in a frame', async ({ freshAccanto }) => {
      const accanto = await freshAccanto({ display: true })
      const mail = await accanto.openWebPage()
      const opened = await accanto.openPanel()
      await opened.locator('.moment-list button').nth(1).click()
      for (const editor of editorsOf(mail)) {
        const panel = await accanto.findPanel()
        if (!panel) throw new Error('The panel is gone')
        const phrase = panel.locator('.prompt-words').first()
        const shown = await phrase.textContent()
        await dragOnScreen(accanto, phrase, editor)
        await expectHolds(editor, shown)
      }
    })
  })
}
