import { openAll, type Screen } from './screen.ts'

export const unitScreens: Screen[] = [
  {
    name: 'contents, every chapter open',
    async show(page) {
      await page.locator('.contents').waitFor()
      await openAll(page, 'main')
    },
  },
  {
    name: 'a screen of the course, a glossary word open',
    async show(page) {
      await page.locator('.screen-link').first().click()
      await page.locator('.term').first().click()
      await page.locator('.term-meaning').waitFor()
    },
  },
  {
    name: 'a self-check answered',
    async show(page) {
      await page.locator('.course-screen .button-quiet').first().click()
      await page.locator('.check-links button').first().click()
      await page.locator('.choice').first().click()
      await page.locator('.feedback').waitFor()
    },
  },
  {
    name: 'where I am, and its table',
    async show(page) {
      await page.locator('.question .button-quiet').first().click()
      await page.locator('.contents .map-link').click()
      await page.locator('.map-bed').first().waitFor()
      await openAll(page, 'main')
    },
  },
  {
    name: 'every part open',
    async show(page) {
      await page.locator('.map .button-quiet').first().click()
      await page.locator('.part-links button').first().click()
      await page.locator('#functions').waitFor()
      await openAll(page, 'main')
    },
  },
]
