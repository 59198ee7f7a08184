import { openTab, type Screen } from './screen.ts'

export const popupScreens: Screen[] = [
  {
    name: 'today, a duty open, the week drawn',
    async show(page) {
      await page.locator('[type="checkbox"]').nth(1).check()
      await page.locator('table').waitFor({ state: 'attached' })
      await page.locator('.duty-more').nth(1).click()
    },
  },
  {
    name: 'functions',
    async show(page, t) {
      await openTab((words) => words.popup.functions)(page, t)
      await page.locator('summary').first().click()
    },
  },
  { name: 'confidentiality', show: openTab((t) => t.popup.confidentiality) },
  {
    name: 'a reflection',
    async show(page, t) {
      await page.locator('.popup-actions button', { hasText: t.popup.write }).click()
      await page.locator('.editor textarea').first().waitFor()
    },
  },
]
