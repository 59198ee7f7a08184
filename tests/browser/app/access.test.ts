import type { Page } from '@playwright/test'
import { effort, leftOutIn } from '../effort.ts'
import { axeViolations } from '../harness/axe-violations.ts'
import { measureLayout } from '../harness/measure-layout.ts'
import { expect, test } from '../harness/test.ts'
import { screens } from './screens.ts'
import { languages, words } from './words.ts'

// Half way from one scheme to the other, no colour is what it will be.
const still = { reducedMotion: 'reduce' } as const
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none', ...still } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none', ...still } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active', ...still } },
] as const
const widths = [320, 360, 600]
const combinations = looks.flatMap((look) => widths.map((width) => ({ ...look, width })))

const narrow = combinations.filter((_, index) => index === 0)

/** Always 320 px in light. In Chromium also one of the others in turn, in the one language or the other. */
function choose(turn: number, isTurnOfLanguage: boolean, browserName: string) {
  if (effort.isFull) return combinations
  if (browserName === 'firefox' || !isTurnOfLanguage) return narrow
  return combinations.filter((_, index) => index === 0 || index === 1 + (turn % (combinations.length - 1)))
}

/** Axe takes Firefox four times as long: in `npm test` it looks at the real popup and sidebar there, and at layout elsewhere. */
const isForAxe = (browserName: string) => effort.isFull || browserName === 'chromium'

async function expectFitting(page: Page) {
  const { scrollWidth, innerWidth } = await measureLayout(page)
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
}

async function expectClean(page: Page) {
  expect(await axeViolations(page)).toEqual([])
  await expectFitting(page)
}

for (const [languageIndex, language] of languages.entries()) {
  const t = words[language]
  test.describe(`in ${language}`, () => {
    test.use({ language })
    test.describe.configure({ timeout: effort.isFull ? 400_000 : 180_000 })

    for (const [fileIndex, [file, shown]] of Object.entries(screens).entries()) {
      // Firefox takes the languages in turn.
      const turn = fileIndex % 2 === languageIndex ? {} : leftOutIn('firefox')
      test(`${file} is clean in every look and width`, turn, async ({ accanto, browserName }) => {
        const page = await accanto.openPage(file)
        for (const [index, { name, show }] of shown.entries()) {
          await test.step(name, () => show(page, t))
          const isTurnOfLanguage = index % 2 === languageIndex
          for (const { name: look, media, width } of choose(fileIndex * 5 + index * 3, isTurnOfLanguage, browserName)) {
            await test.step(`${name}: ${look}, ${width} px`, async () => {
              await accanto.setMedia(media, page)
              await accanto.setWidth(page, width)
              await (isForAxe(browserName) ? expectClean(page) : expectFitting(page))
            })
          }
        }
      })
    }

    // In Chromium axe has seen the same pages in tabs, in both languages.
    const turnOfReal = language === 'en' ? leftOutIn('chromium') : leftOutIn('chromium', 'firefox')
    test('the real popup and the real panel are clean', turnOfReal, async ({ accanto }) => {
      await accanto.openWebPage()
      const panel = await accanto.openPanel()
      for (const { name, show } of screens['sidepanel.html'] ?? []) {
        await test.step(`panel, ${name}`, async () => {
          await show(panel, t)
          await expectClean(panel)
        })
      }
      const popup = await accanto.openPopup()
      for (const { name, show } of screens['popup.html'] ?? []) {
        await test.step(`popup, ${name}`, async () => {
          await show(popup, t)
          await expectClean(popup)
        })
      }
    })
  })
}
