import { openAll, type Screen } from './screen.ts'

export const journalScreens: Screen[] = [
  { name: 'nothing yet', show: (page, t) => page.getByText(t.journal.nothingYet).waitFor() },
  {
    name: 'writing, feelings and links open',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.write }).click()
      await page.locator('.editor textarea').first().fill('One, two, ada@example.org')
      await openAll(page, '.editor')
      await page.locator('.chip-group .chip').nth(4).click()
    },
  },
  {
    name: 'six steps, one at a time',
    async show(page) {
      await page.locator('.form-choice').nth(3).click()
      await page.locator('.six-steps').waitFor()
    },
  },
  {
    name: 'six taps, what was chosen',
    async show(page) {
      await page.locator('.form-picker summary').click()
      await page.locator('.form-choice').nth(1).click()
      await page.locator('.six-taps textarea').waitFor()
    },
  },
  {
    name: 'six taps, the cards',
    async show(page) {
      await page
        .locator('.six-taps button', { has: page.locator('.icon') })
        .first()
        .click()
      await page.locator('.tap-cards .chip').first().waitFor()
    },
  },
  {
    name: 'the list',
    async show(page, t) {
      await page.locator('button', { hasText: t.write.finish }).click()
      await page.locator('article').waitFor()
    },
  },
  {
    name: 'before a reflection is copied',
    async show(page) {
      await page.locator('article button:has(.icon)').nth(2).click()
      await page.locator('.recognised').waitFor()
    },
  },
  {
    name: 'narrowed, with all that can be chosen',
    async show(page) {
      await page.locator('.find-row .button').click()
      await openAll(page, '.find-choices')
      // As it was written: in six taps.
      await page.locator('.find-choices .chip').nth(1).click()
      await page.locator('search .chip .icon').waitFor()
    },
  },
  {
    name: 'the trash and undo',
    async show(page, t) {
      await page.locator('button', { hasText: t.journal.delete }).click()
      await page.locator('.undo-bar').waitFor()
      await page.locator('summary').last().click()
    },
  },
]
