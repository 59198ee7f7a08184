import { en } from '../../../content/en.ts'
import { it } from '../../../content/it.ts'
import { turnOf } from '../effort.ts'
import { measureLayout } from '../harness/measure-layout.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const units = { it: it.unit, en: en.unit }

for (const language of languages) {
  const t = words[language]

  test.describe(`the popup in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('is 360 px wide and at most 600 px high, and only its view scrolls', async ({ accanto }) => {
      await accanto.openWebPage()
      const popup = await accanto.openPopup()
      await popup.getByRole('checkbox').first().waitFor()
      await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(360)
      for (const tab of [t.popup.today, t.popup.functions, t.popup.confidentiality]) {
        await popup.getByRole('tab', { name: tab }).click()
        const { scrollWidth, innerWidth, scrollHeight, innerHeight } = await measureLayout(popup)
        expect(innerHeight).toBeLessThanOrEqual(600)
        expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
        expect(scrollHeight).toBeLessThanOrEqual(innerHeight)
      }
    })

    test('says what day it is, and keeps ticks over a restart of the browser', async ({ freshAccanto }) => {
      const first = await freshAccanto()
      await first.openWebPage()
      const popup = await first.openPopup()
      await expect(popup.getByRole('heading', { level: 2 })).toHaveText(t.today.title)
      const month = new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date())
      await expect(popup.getByRole('tabpanel')).toContainText(`${new Date().getDate()} ${month}`)
      await expect(popup.getByRole('checkbox')).toHaveCount(7)
      await popup.getByRole('checkbox').nth(1).check()
      await popup.getByRole('checkbox').nth(4).check()
      await expect(popup.getByRole('status').first()).toHaveText(t.today.kept)
      // Drawn from what is kept: the message of the first tick is the same as that of the second.
      await expect(popup.locator('.week .leaf')).toHaveCount(2)
      await first.close()

      const second = await freshAccanto({ profile: first.profile })
      await second.openWebPage()
      const again = await second.openPopup()
      await expect(again.getByRole('checkbox', { checked: true })).toHaveCount(2)
      await expect(again.getByRole('checkbox').nth(4)).toBeChecked()
    })

    test('draws a leaf for every duty, with the same in a table', async ({ accanto }) => {
      await accanto.openWebPage()
      const popup = await accanto.openPopup()
      await expect(popup.getByRole('table')).toHaveCount(0)
      for (const [place, leaves] of [
        [0, 1],
        [3, 2],
      ] as const) {
        await popup.getByRole('checkbox').nth(place).check()
        await expect(popup.locator('.week .leaf')).toHaveCount(leaves)
      }
      const day = new Intl.DateTimeFormat(language, { weekday: 'long' }).format(new Date())
      await expect(popup.getByRole('rowheader')).toHaveText(day)
      const { duties } = units[language]
      await expect(popup.getByRole('cell')).toHaveText([duties[0], duties[3]].map((duty) => duty?.title).join(', '))
    })
  })
}
