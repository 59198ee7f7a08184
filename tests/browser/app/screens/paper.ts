import type { Screen } from './screen.ts'

export const paperScreens: Screen[] = [
  {
    name: 'what can be printed',
    async show(page) {
      await page.locator('#paper-summary').waitFor()
    },
  },
  {
    name: 'no cards, and a period that runs backwards',
    async show(page) {
      await page.locator('#paper-cards select').nth(0).selectOption('opening')
      await page.locator('#paper-cards select').nth(1).selectOption('affirmation')
      await page.locator('#paper-summary input[type="checkbox"]').last().check()
      await page.locator('#paper-summary input[type="date"]').first().fill('2999-12-31')
      await page.locator('#paper-summary .notice').waitFor()
    },
  },
]
