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

export const studioScreens: Screen[] = [
  {
    name: 'a conversation being written',
    async show(page) {
      await page.locator('.studio summary').first().click()
      await page.locator('.studio-example').last().click()
      await page.locator('.studio > div > select').selectOption('conversations')
      await page.locator('.studio-item summary').first().click()
      await page.locator('.studio-inside summary').first().click()
    },
  },
  {
    name: 'what the checks say',
    async show(page) {
      await page.locator('.studio > div > select').selectOption('check')
      await page.locator('.studio-check').click()
      await page.locator('.studio-good, .studio-musts').first().waitFor()
    },
  },
]
