import { openAll, type Screen } from './screen.ts'

export const safetyScreen: Screen = {
  name: 'the safety card',
  async show(page, t) {
    await page.locator('.header-button', { hasText: t.header.safety }).click()
    await page.locator('.safety').waitFor()
    await openAll(page, '.safety')
  },
}
