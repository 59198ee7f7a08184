import { drafts } from '../mirror-drafts.ts'
import { words } from '../words.ts'
import { openTab, type Screen } from './screen.ts'

export const panelScreens: Screen[] = [
  { name: 'moments', show: (page) => page.locator('.moment-list button').first().waitFor() },
  {
    name: 'a moment, a prompt open, filters open',
    async show(page, t) {
      await page.locator('.moment-list button').nth(4).click()
      await page.locator('button', { hasText: t.words.myWay }).first().click()
      await page.locator('.prompt textarea').fill('[x]')
      await page.locator('button', { hasText: t.words.copyMine }).click()
      await page.locator('.notice').waitFor()
      await page.locator('button', { hasText: t.words.filter }).click()
    },
  },
  {
    name: 'a search',
    async show(page) {
      await page.locator('search input').fill('silen')
    },
  },
  {
    name: 'a draft',
    async show(page, t) {
      await openTab((words) => words.panel.draft)(page, t)
      await page.locator('#draft-box').fill('One, two')
    },
  },
  {
    name: 'a draft looked at, a finding and prompts open',
    async show(page, t) {
      const isItalian = t.panel.draft === words.it.panel.draft
      await page.locator('#draft-box').fill((isItalian ? drafts.it : drafts.en).steering)
      await page.locator('button:has(.icon) >> text=/^(Guardiamola insieme|Look at it with me)$/').click()
      await page.locator('.finding').first().waitFor()
      await page.locator('.mirror summary').last().click()
      await page.locator('button', { hasText: t.copy.action }).first().click()
      await page.locator('.after-copy').waitFor()
    },
  },
  {
    name: 'a reflection',
    async show(page, t) {
      await openTab((words) => words.panel.write)(page, t)
      await page.locator('.editor textarea').first().waitFor()
    },
  },
]
