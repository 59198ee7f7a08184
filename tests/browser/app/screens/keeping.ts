import { openAll, type Screen } from './screen.ts'

export const keepingScreens: Screen[] = [
  {
    name: 'choosing a passphrase',
    async show(page, t) {
      await page.getByText(t.passphrase.choose, { exact: true }).click()
      await page.getByText(t.passphrase.suggest, { exact: true }).click()
      await page.getByText(t.passphrase.suggested).waitFor()
    },
  },
  {
    name: 'the recovery code',
    async show(page, t) {
      await page.getByText(t.passphrase.next, { exact: true }).click()
      await page.getByText(t.recoveryCode.decline, { exact: true }).waitFor()
    },
  },
  {
    name: 'lock, copies and health',
    async show(page) {
      await page.locator('h2').first().waitFor()
      await openAll(page, 'main')
      await page.locator('.radio-group [type="radio"]').nth(1).check()
    },
  },
]
