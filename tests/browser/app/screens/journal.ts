import { openAll, type Screen } from './screen.ts'

export const journalScreens: Screen[] = [
  { name: 'nothing yet', show: (page, t) => page.getByText(t.journal.nothingYet).waitFor() },
  {
    name: 'writing, feelings and links open',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.write }).click()
      await page.locator('.editor textarea').first().fill('One, two')
      await openAll(page, '.editor')
      await page.locator('.chip-group .chip').nth(4).click()
    },
  },
  {
    name: 'the list',
    async show(page, t) {
      await page.locator('button', { hasText: t.write.finish }).click()
      await page.locator('article').waitFor()
    },
  },
  {
    name: 'the trash and undo',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.delete }).click()
      await page.locator('.undo-bar').waitFor()
      await page.locator('summary').first().click()
    },
  },
]
