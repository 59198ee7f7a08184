import { seedLookingBack } from '../seed-looking-back.ts'
import { openAll, type Screen } from './screen.ts'

export const lookingBackScreens: Screen[] = [
  { name: 'nothing yet', show: (page) => page.locator('.looking-back h1').waitFor() },
  {
    name: 'the pictures, with their tables',
    async show(page) {
      await seedLookingBack(page, 24)
      await page.locator('.own-word').first().waitFor()
      await openAll(page, 'main')
    },
  },
  {
    name: 'what a day leads to',
    async show(page) {
      await page.locator('.calendar button').first().click()
      await page.locator('article').first().waitFor()
    },
  },
]
