import { words as englishPacks } from '../../../content/pack-pages/en.ts'
import { words as italianPacks } from '../../../content/pack-pages/it.ts'
import { words as english } from '../../../content/studio/en.ts'
import { words as italian } from '../../../content/studio/it.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { languages } from './words.ts'

const shipped = { it: { w: italian, packs: italianPacks }, en: { w: english, packs: englishPacks } }

for (const language of languages) {
  const { w, packs } = shipped[language]

  test.describe(`the pack studio, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('a pack written with forms says what it lacks, and is still there after closing', async ({ accanto }) => {
      let page = await accanto.openPage('studio.html')
      await page.locator('.studio input[type="text"]').nth(0).fill('Porto Vecchio')
      await page.locator('.studio input[type="text"]').last().fill('Gruppo di Porto Vecchio')
      const section = page.locator('.studio > div > select')
      await section.selectOption('contacts')
      await page.locator('.studio-add').click()
      await page.locator('.studio-item input[type="text"]').nth(0).fill('La notte')
      await page.locator('.studio-item input[type="text"]').nth(2).fill('000 000 0199')
      await section.selectOption('check')
      await page.locator('.studio-check').click()
      await expect(page.locator('.studio-musts')).toContainText(packs.packFault.empty)

      await section.selectOption('about')
      await page.locator('.studio input[type="text"]').nth(1).fill('Old Harbour')
      await section.selectOption('contacts')
      await page.locator('.studio-item summary').first().click()
      await page.locator('.studio-item input[type="text"]').nth(1).fill('The night')
      await expect(page.getByRole('status').filter({ hasText: /.+/ }).first()).toBeVisible()
      await page.close()

      page = await accanto.openPage('studio.html')
      await page.locator('.studio > div > select').selectOption('check')
      await page.locator('.studio-check').click()
      await expect(page.locator('.studio-good')).toHaveText(w.studio.good)
    })

    test('an example opens, plays, and gives way to what was put aside for it', async ({ accanto }) => {
      const page = await accanto.openPage('studio.html')
      await page.locator('.studio input[type="text"]').nth(0).fill('Mine')
      await page.locator('.studio summary').first().click()
      await page.locator('.studio-example').last().click()
      const section = page.locator('.studio > div > select')
      await section.selectOption('conversations')
      await page.locator('.studio-item summary').first().click()
      await page.locator('summary', { hasText: w.studio.preview }).first().click()
      await page.locator('.talk .choice').first().click()
      await expect(page.locator('.talk-answer')).toBeVisible()

      await page.locator('.studio-reopen').click()
      await section.selectOption('about')
      await expect(page.locator('.studio input[type="text"]').nth(0)).toHaveValue('Mine')
    })
  })
}
