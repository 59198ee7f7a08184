import { axeViolations } from '../harness/axe-violations.ts'
import { measureLayout } from '../harness/measure-layout.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const files = ['popup.html', 'sidepanel.html', 'journal.html', 'unit.html', 'options.html', 'welcome.html'] as const
const isFull = process.env.FULL === '1'
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

/** Every screen and language at 320 px in light; the rest pairwise, or in full with FULL=1. */
const isWanted = (file: number, language: number, look: number, width: number) =>
  isFull || (look === 0 && width === 320) || (file + language + look + width / 40) % 6 === 0

for (const [languageIndex, language] of languages.entries()) {
  const t = words[language]
  test.describe(`in ${language}`, () => {
    test.use({ language })
    for (const [fileIndex, file] of files.entries()) {
      for (const [lookIndex, { name, media }] of looks.entries()) {
        for (const width of [320, 360, 600]) {
          if (!isWanted(fileIndex, languageIndex, lookIndex, width)) continue
          test(`${file} is clean at ${width} px in ${name}`, async ({ accanto }) => {
            const page = await accanto.openPage(file)
            await accanto.setMedia(media, page)
            await accanto.setWidth(page, width)
            await page.getByRole('heading').first().waitFor()
            if (file === 'journal.html') await page.getByRole('button', { name: t.journal.write }).click()
            if (file === 'sidepanel.html') await page.locator('.moment-list button').first().click()
            expect(await axeViolations(page)).toEqual([])
            const { scrollWidth, innerWidth } = await measureLayout(page)
            expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
            await page.getByRole('button', { name: t.header.safety, exact: true }).click()
            expect(await axeViolations(page)).toEqual([])
          })
        }
      }
    }
  })
}
