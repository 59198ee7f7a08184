import type { Page } from '@playwright/test'
import { effort, leftOutIn, turnOf } from '../effort.ts'
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

/** Axe takes Firefox four times as long; it differs in layout, and little else that axe can see. */
const isInTurn = (browserName: string) => !effort.isFull && browserName === 'firefox'

/** Always 320 px in light, and one of the others in turn: over all screens each comes up. In Firefox one of all in turn. */
function choose(turn: number, browserName: string) {
  if (effort.isFull) return combinations
  if (isInTurn(browserName)) return combinations.filter((_, index) => index === turn % combinations.length)
  return combinations.filter((_, index) => index === 0 || index === 1 + (turn % (combinations.length - 1)))
}

async function expectClean(page: Page) {
  expect(await axeViolations(page)).toEqual([])
  const { scrollWidth, innerWidth } = await measureLayout(page)
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
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
          const chosen = fileIndex * 5 + index * 3 + languageIndex * 4
          for (const { name: look, media, width } of choose(chosen, browserName)) {
            await test.step(`${name}: ${look}, ${width} px`, async () => {
              await accanto.setMedia(media, page)
              await accanto.setWidth(page, width)
              await expectClean(page)
            })
          }
        }
      })
    }

    test('the real popup and the real panel are clean', turnOf(language), async ({ accanto }) => {
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
