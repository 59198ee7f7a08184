import type { Screen } from './screen.ts'

export const supervisionScreens: Screen[] = [
  {
    name: 'nothing chosen yet',
    async show(page) {
      await page.locator('.supervision-ready').waitFor()
    },
  },
  {
    name: 'lines of one’s own, and who could be recognised',
    async show(page) {
      const add = page.locator('.supervision .card button:has(.icon)')
      await add.nth(0).click()
      await page.locator('.page-line textarea').nth(0).fill('ada@example.org')
      await add.nth(0).click()
      await page.locator('.page-line textarea').nth(1).fill('One, two')
      await page.locator('.supervision-ready .finding').first().waitFor()
    },
  },
]
