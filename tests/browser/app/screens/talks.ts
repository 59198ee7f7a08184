import { openTab, type Screen } from './screen.ts'

export const talksScreens: Screen[] = [
  {
    name: 'conversations to try out',
    async show(page, t) {
      await openTab((words) => words.panel.practise)(page, t)
      await page.locator('.talk-link').first().waitFor()
    },
  },
  {
    name: 'three minutes for today: a turn',
    async show(page) {
      await page.locator('.daily-start').click()
      await page.locator('.daily .choice').first().waitFor()
    },
  },
  {
    name: 'three minutes for today: a question',
    async show(page) {
      await page.locator('.daily-next').click()
      await page.locator('.daily-question').waitFor()
    },
  },
  {
    name: 'a turn, own words looked at',
    async show(page) {
      await page.locator('.daily-next').click()
      await page.locator('.talk-link').first().click()
      await page.locator('.choice').first().waitFor()
      await page.locator('.talk summary').last().click()
      await page.locator('#own-reply').fill('You should go. Devi andare.')
      await page.locator('.own-look').click()
      await page.locator('.mirror').waitFor()
    },
  },
  {
    name: 'a reply, what it does, and the unit',
    async show(page) {
      await page.locator('.choice').first().click()
      await page.locator('.talk-feedback summary').click()
    },
  },
  {
    name: 'an ending, and all that was said',
    async show(page) {
      while ((await page.locator('.talk-ending').count()) === 0) {
        const turn = await page.locator('.talk').getAttribute('data-turn')
        if ((await page.locator('.talk-on').count()) === 0) await page.locator('.choice').first().click()
        await page.locator('.talk-on').click()
        await page.locator(`.talk:not([data-turn="${turn}"])`).waitFor()
      }
      await page.locator('.talk summary').first().click()
    },
  },
]
