import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts'
import { languages, words } from './words.ts'

for (const language of languages) {
  const t = words[language]

  test.describe(`by keyboard alone, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('ticks a duty and reads what it means', async ({ accanto }) => {
      await accanto.openWebPage()
      const popup = await accanto.openPopup()
      const duty = popup.getByRole('listitem').nth(1)
      await pressOn(popup, duty.getByRole('checkbox'), 'Space')
      await expect(duty.getByRole('checkbox')).toBeChecked()
      await expectFocusKept(popup)
      await pressOn(popup, duty.getByRole('button').first(), 'Enter')
      await expect(duty.getByText(t.today.means)).toBeVisible()
      await tabTo(popup, duty.getByRole('button', { name: t.today.findWords }))
    })

    test('copies a prompt, and says it its own way', async ({ accanto }) => {
      await accanto.openWebPage()
      const panel = await accanto.openPanel()
      await accanto.focusPanel()
      await pressOn(panel, panel.locator('.moment-list button').nth(3), 'Enter')
      await expect(panel.locator('h2').first()).toBeFocused()
      const card = panel.getByRole('article').first()
      await pressOn(panel, card, 'Enter')
      await expect(card.getByRole('button', { name: t.copy.done })).toBeVisible()
      await expect(panel.getByRole('status')).toContainText(t.copy.done)
      await pressOn(panel, card.getByRole('button', { name: t.words.myWay, exact: true }), 'Enter')
      const mine = card.getByRole('textbox', { name: t.words.myWayLabel })
      await tabTo(panel, mine)
      await panel.keyboard.press('Control+a')
      await panel.keyboard.type('[x] mine')
      await pressOn(panel, card.getByRole('button', { name: t.words.copyMine }), 'Enter')
      // The open blank is pointed out once: the focus is back in the box, the blank selected.
      await expect(mine).toBeFocused()
      await panel.keyboard.type('today')
      await expect(mine).toHaveValue('today mine')
      await pressOn(panel, card.getByRole('button', { name: t.words.copyMine }), 'Enter')
      await expect(card.getByRole('button', { name: t.copy.done }).last()).toBeFocused()
    })

    test('writes a reflection with a feeling and a link, deletes it and brings it back', async ({ accanto }) => {
      const page = await accanto.openPage('journal.html')
      await pressOn(page, page.getByRole('button', { name: t.journal.write }), 'Enter')
      await expect(page.getByRole('textbox', { name: t.part.free })).toBeFocused()
      await page.keyboard.type('By keyboard.')
      const feelings = page.locator('.editor summary', { hasText: t.write.feelings })
      const links = page.locator('.editor summary', { hasText: t.write.links })
      await pressOn(page, feelings, 'Enter')
      await pressOn(
        page,
        page.locator('.editor details', { hasText: t.write.feelings }).locator('.chip').nth(1),
        'Space',
      )
      await pressOn(page, links, 'Enter')
      await pressOn(page, page.locator('.editor details', { hasText: t.write.links }).locator('.chip').nth(0), 'Space')
      await pressOn(page, page.getByRole('button', { name: t.write.finish }), 'Enter', { key: 'Shift+Tab' })
      const entry = page.getByRole('article')
      await expect(entry).toContainText('By keyboard.')
      await expect(entry).toContainText(t.journal.feelings)
      await expect(entry).toContainText(t.journal.links)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

      await pressOn(page, entry.getByRole('button', { name: t.journal.delete, exact: true }), 'Enter')
      await expect(entry).toHaveCount(0)
      await expectFocusKept(page)
      await pressOn(page, page.locator('.undo-bar').getByRole('button'), 'Enter')
      await expect(entry).toHaveCount(1)
      await expectFocusKept(page)
    })

    test('opens the safety card, and Escape closes only that', async ({ accanto }) => {
      await accanto.openWebPage()
      for (const surface of ['panel', 'popup'] as const) {
        const page = await (surface === 'panel' ? accanto.openPanel() : accanto.openPopup())
        if (surface === 'panel') await accanto.focusPanel()
        const safety = page.getByRole('button', { name: t.header.safety, exact: true })
        await pressOn(page, safety, 'Enter')
        await expect(page.locator('#safety-title')).toBeFocused()
        await page.keyboard.press('Escape')
        await expect(page.locator('.safety')).toHaveCount(0)
        await expect(safety).toBeFocused()
      }
    })
  })
}

test.describe('by keyboard alone', () => {
  test.use({ language: 'en' })

  test('switches the language', async ({ accanto }) => {
    const page = await accanto.openPage('options.html')
    await pressOn(page, page.getByRole('radio', { name: 'English' }), 'ArrowUp')
    await expect(page.locator('html')).toHaveAttribute('lang', 'it')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.it.settings.title)
    await expect(page.getByRole('radio', { name: 'Italiano' })).toBeFocused()
  })

  test('hides from inside a text box', async ({ accanto }) => {
    await accanto.openWebPage()
    const panel = await accanto.openPanel()
    await accanto.focusPanel()
    await pressOn(panel, panel.getByRole('textbox', { name: words.en.words.search }), 'a')
    // The panel is gone before the key comes up again.
    await panel.keyboard.press('F8').catch(() => {})
    await expect.poll(() => accanto.isPanelOpen()).toBe(false)
  })
})
