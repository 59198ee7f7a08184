import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

for (const language of languages) {
  const t = words[language]

  test.describe(`in ${language === 'it' ? 'Italian' : 'English'}`, () => {
    test.use({ language })

    test('ticks a duty in the popup, keeps it, takes it back', async ({ accanto }) => {
      await accanto.openWebPage()
      let popup = await accanto.openPopup()
      await popup.getByRole('checkbox').nth(1).check()
      await expect(popup.getByRole('table')).toHaveCount(1)
      await expect(popup.getByRole('status').first()).toHaveText(t.today.kept)
      await accanto.closePopup()
      popup = await accanto.openPopup()
      await expect(popup.getByRole('checkbox').nth(1)).toBeChecked()
      await popup.getByRole('checkbox').nth(1).uncheck()
      await expect(popup.getByRole('table')).toHaveCount(0)
      await accanto.closePopup()
    })

    test('finds words for a duty: popup, then the real panel', async ({ accanto }) => {
      await accanto.openWebPage()
      const popup = await accanto.openPopup()
      await popup.getByRole('button', { name: t.today.more }).nth(1).click()
      await popup.getByRole('button', { name: t.today.findWords }).first().click()
      const panel = await accanto.findPanel()
      if (!panel) throw new Error('No panel opened')
      await expect(panel.getByRole('heading', { name: t.words.suggested })).toBeVisible()
      expect(await panel.locator('.moment-list button').count()).toBeLessThan(24)
    })

    test('copies a prompt, says it its own way, keeps a favourite and the place', async ({ accanto }) => {
      await accanto.openWebPage()
      let panel = await accanto.openPanel()
      await panel.locator('.moment-list button').nth(7).click()
      const card = panel.getByRole('article').first()
      const phrase = await card.locator('.prompt-words').textContent()
      await card.getByRole('button', { name: t.words.favourite }).click()
      await card.focus()
      await panel.keyboard.press('Enter')
      await expect(card.getByRole('button', { name: t.copy.done })).toBeVisible()
      await card.getByRole('button', { name: t.words.myWay }).click()
      const mine = card.getByLabel(t.words.myWayLabel)
      await expect(mine).toHaveValue(phrase ?? '')
      await mine.fill('[x] mio')
      await card.getByRole('button', { name: t.words.copyMine }).click()
      await expect(card.locator('.notice')).toContainText('x')
      await panel.locator('[data-save-state="saved"]').waitFor()
      await accanto.closePanel()
      panel = await accanto.openPanel()
      const again = panel.getByRole('article').first()
      await expect(again.getByLabel(t.words.myWayLabel)).toHaveValue('[x] mio')
      await expect(again.getByRole('button', { name: t.words.favourite })).toHaveAttribute('aria-pressed', 'true')
    })

    test('finds prompts without accents, and says how many', async ({ accanto }) => {
      const panel = await accanto.openPage('sidepanel.html')
      await panel.getByLabel(t.words.search).fill(language === 'it' ? 'COSI' : "CAN'T")
      await expect(
        panel
          .getByRole('article')
          .filter({ hasText: /così|can’t/i })
          .first(),
      ).toBeVisible()
      await panel.getByLabel(t.words.search).fill('zzzz')
      await expect(panel.getByText(t.words.nothingFound)).toBeVisible()
    })

    test('opens the safety card in one click from popup, panel and pages', async ({ accanto }) => {
      await accanto.openWebPage()
      for (const page of [await accanto.openPanel(), await accanto.openPage('unit.html')]) {
        await page.getByRole('button', { name: t.header.safety, exact: true }).click()
        await expect(page.getByText(language === 'it' ? '112' : '999', { exact: true }).first()).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(page.locator('.safety')).toHaveCount(0)
        await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('header-button')
      }
    })

    test('writes, changes, deletes and brings back a reflection', async ({ accanto }) => {
      const page = await accanto.openPage('journal.html')
      await page.getByRole('button', { name: t.journal.write }).click()
      await page.getByLabel(t.part.free).fill('Perché oggi è andata così.')
      await page.getByText(t.write.feelings).click()
      await page.locator('.chip-group .chip').nth(4).click()
      await page.getByRole('button', { name: t.write.finish }).click()
      await expect(page.getByRole('article')).toContainText('Perché oggi è andata così.')
      await page.getByRole('button', { name: t.journal.change }).click()
      await page.getByLabel(t.part.free).fill('Cambiata.')
      await page.getByRole('button', { name: t.write.finishChange }).click()
      await expect(page.getByRole('article')).toContainText('Cambiata.')
      await page.getByLabel(t.journal.search).fill('cambiata')
      await expect(page.getByRole('article')).toHaveCount(1)
      await page.getByRole('button', { name: t.journal.delete, exact: true }).click()
      await expect(page.getByRole('article')).toHaveCount(0)
      await page.locator('.undo-bar').getByRole('button', { name: t.common.undo }).click()
      await expect(page.getByRole('article')).toHaveCount(1)
    })

    test('never stores an empty reflection', async ({ accanto }) => {
      const page = await accanto.openPage('journal.html')
      await page.getByRole('button', { name: t.journal.write }).click()
      await page.getByLabel(t.part.free).waitFor()
      await page.getByRole('button', { name: t.write.finish }).click()
      await expect(page.getByText(t.journal.nothingYet)).toBeVisible()
    })

    test('erases everything, asks once, and proves it', async ({ accanto }) => {
      const journal = await accanto.openPage('journal.html')
      await journal.getByRole('button', { name: t.journal.write }).click()
      await journal.getByLabel(t.part.free).fill('Da cancellare.')
      await journal.getByRole('button', { name: t.write.finish }).click()
      await journal.getByRole('article').waitFor()
      const page = await accanto.openPage('options.html')
      await page.getByRole('button', { name: t.erase.ask }).click()
      await expect(page.getByText(t.erase.count.one.replace('{count}', '1'))).toBeVisible()
      await page.getByRole('button', { name: t.erase.yes }).click()
      const remains = page.getByTestId('remains').getByRole('listitem')
      await expect(remains).toHaveText([/: 0$/, /: 0$/, /: 0$/, /: 0$/])
    })
  })
}

test('switches the language without a reload and keeps the words being written', async ({ accanto }) => {
  const page = await accanto.openPage('journal.html')
  const settings = await accanto.openPage('options.html')
  await settings.getByLabel('Italiano').check()
  await page.bringToFront()
  await page.getByRole('button', { name: words.it.journal.write }).click()
  await page.getByLabel(words.it.part.free).fill('Half a sentence')
  await settings.getByLabel('English').check()
  await expect(page.getByLabel(words.en.part.free)).toHaveValue('Half a sentence')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('hiding', () => {
  test.use({ language: 'en' })
  for (const how of ['button', 'key'] as const) {
    test(`closes the panel and every page of Accanto by ${how}`, async ({ accanto }) => {
      await accanto.openWebPage()
      await accanto.openPage('journal.html')
      const page = await accanto.openPage('unit.html')
      await accanto.openPanel()
      if (how === 'button') await page.getByRole('button', { name: words.en.header.hide, exact: true }).click()
      // The page is gone before the key comes up again.
      else await page.keyboard.press('F8').catch(() => {})
      await expect
        .poll(async () => (await accanto.tabAddresses()).filter((address) => address.includes('extension://')))
        .toEqual([])
      await expect.poll(() => accanto.isPanelOpen()).toBe(false)
    })
  }
})
