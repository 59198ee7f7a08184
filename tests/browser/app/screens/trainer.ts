import { openAll, type Screen } from './screen.ts'

export const trainerScreens: Screen[] = [
  {
    name: 'every sheet open',
    async show(page) {
      await page.locator('.handout').first().waitFor()
      await openAll(page, 'main')
    },
  },
]

export const wallScreens: Screen[] = [
  {
    name: 'a page of the course, for a group',
    async show(page) {
      await page.locator('.wall-list button').nth(1).click()
      await page.locator('.course-example').waitFor()
    },
  },
]
