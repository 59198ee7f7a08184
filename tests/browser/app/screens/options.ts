import { openAll, type Screen } from './screen.ts'

export const optionsScreens: Screen[] = [
  {
    name: 'a contact, and asking before erasing',
    async show(page, t) {
      await page.locator('h2', { hasText: t.contacts.title }).waitFor()
      await openAll(page, 'main')
      await page.locator('input[type="time"]').fill('23:10')
      await page.locator('form button').first().click()
      await page.locator('form .notice').waitFor()
      await page.locator('.settings-folded form input').nth(0).fill('Ada')
      await page.locator('.settings-folded form input').nth(1).fill('ada@example.org')
      await page.locator('.settings-folded form button').first().click()
      await page.locator('button', { hasText: t.erase.ask }).click()
      await page.locator('button', { hasText: t.erase.yes }).waitFor()
    },
  },
]
