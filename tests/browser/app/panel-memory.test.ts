import type { Page } from '@playwright/test'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const scrollOf = (panel: Page) => panel.locator('.app-scroll').evaluate((area) => area.scrollTop)

for (const language of languages) {
  const t = words[language]

  test.describe(`the panel in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('opens again at the same moment, card, words and place', async ({ accanto }) => {
      await accanto.openWebPage()
      let panel = await accanto.openPanel()
      await panel.locator('.moment-list button').nth(5).click()
      const title = await panel.locator('h2').first().textContent()
      const card = panel.getByRole('article').nth(3)
      await card.getByRole('button', { name: t.words.myWay, exact: true }).click()
      await card.getByRole('textbox').fill('Half a sentence')
      await panel.locator('[data-save-state="saved"]').waitFor()
      await panel.locator('.app-scroll').evaluate((area) => area.scrollTo(0, 333))
      await expect.poll(() => scrollOf(panel)).toBeGreaterThan(300)
      const place = await scrollOf(panel)
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.locator('h2').first()).toHaveText(title ?? '')
      await expect(panel.getByRole('article').nth(3).getByRole('textbox')).toHaveValue('Half a sentence')
      await expect.poll(async () => Math.abs((await scrollOf(panel)) - place)).toBeLessThanOrEqual(8)
    })

    test('opens again at the draft, and never at someone else’s words or a search', async ({ accanto }) => {
      await accanto.openWebPage()
      let panel = await accanto.openPanel()
      await panel.getByRole('textbox', { name: t.words.search }).fill('ciao')
      await panel.getByRole('tab', { name: t.panel.draft }).click()
      await panel.getByRole('textbox', { name: t.draft.title }).fill('Until Tuesday.')
      await panel.locator('[data-save-state="saved"]').waitFor()
      await panel.getByRole('button', { name: t.header.safety, exact: true }).click()
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.getByRole('textbox', { name: t.draft.title })).toHaveText('Until Tuesday.')
      await expect(panel.getByRole('tab', { name: t.panel.draft })).toHaveAttribute('aria-selected', 'true')
      await expect(panel.locator('.safety')).toHaveCount(0)
      await panel.getByRole('tab', { name: t.panel.words }).click()
      await expect(panel.getByRole('textbox', { name: t.words.search })).toHaveValue('')
    })
  })
}
