import { fileURLToPath } from 'node:url'
import { safetyScreen } from './safety.ts'
import { openAll, type Screen } from './screen.ts'

const packFile = fileURLToPath(new URL('../../../../docs/packs/rivachiara-contacts.json', import.meta.url))

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
  {
    name: 'a pack that may come in, and one that stays out',
    async show(page) {
      await page.locator('#pack-files').setInputFiles([packFile])
      await page.locator('[data-testid="pack-parts"]').waitFor()
      await page.locator('[data-testid="pack-previews"] .button-main').click()
      await page.locator('[data-testid="packs"] li').waitFor()
      const buffer = Buffer.from('{ "accantoPack": 1, "id": "A b" }')
      await page.locator('#pack-files').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer })
      await page.locator('.pack-faults').waitFor()
    },
  },
  { ...safetyScreen, name: 'the safety card with contacts of a pack' },
]
