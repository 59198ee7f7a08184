import type { Page } from '@playwright/test'
import { words as en } from '../../../content/confidences/en.ts'
import { words as it } from '../../../content/confidences/it.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { withoutDialogue } from './paper-steps.ts'
import { languages, words } from './words.ts'

const name = 'Quillfeather'
const written = {
  it: {
    first: 'Pioveva, e siamo rimasti dentro.',
    second: 'Ho ascoltato senza dire che cosa fare.',
    third: `Alla fine ${name} ha sorriso.`,
  },
  en: {
    first: 'It rained, and we stayed in.',
    second: 'I listened without saying what to do.',
    third: `In the end ${name} smiled.`,
  },
} as const
const confidences = { it, en }

/** The text of the file that this page hands to the browser next. */
async function readSaved(page: Page, save: () => Promise<void>): Promise<string> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const create = URL.createObjectURL
        URL.createObjectURL = (file) => {
          if (file instanceof Blob) file.text().then(resolve, reject)
          URL.createObjectURL = create
          return create.call(URL, file)
        }
      }),
  )
  await save()
  return text
}

for (const language of languages) {
  const t = words[language]
  const w = confidences[language]
  const { first, second, third } = written[language]
  const reflection = `${first} ${second} ${third}`

  test.describe(`what could give someone away, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('is seen while writing, stays out of supervision and of a copy, and the journal stays as it was', async ({
      accanto,
    }) => {
      const settings = await accanto.openPage('options.html')
      await settings.locator('summary', { hasText: w.ownNames.title }).click()
      await settings.getByLabel(w.ownNames.name).fill(name)
      await settings.getByRole('button', { name: w.ownNames.add }).click()
      await expect(settings.getByRole('button', { name: `${t.contacts.remove}: ${name}` })).toBeVisible()
      await settings.close()

      const page = await accanto.openPage('journal.html')
      await page.getByRole('button', { name: t.journal.write }).click()
      const box = page.locator('.editor textarea').first()
      await box.fill(reflection)
      await page.locator('.recognise-sign summary').click()
      const finding = page.locator('.recognise-sign .finding', { hasText: name })
      await expect(finding).toHaveCount(1)
      await expect(box).toHaveValue(reflection)
      if ((await finding.locator('.finding-head').getAttribute('aria-expanded')) === 'false')
        await finding.locator('.finding-head').click()
      await finding.locator('.rewording').first().click()
      await expect(box).not.toHaveValue(new RegExp(name))
      await expect(box).toBeFocused()
      await page.keyboard.press('Control+z')
      await expect(box).toHaveValue(reflection)
      await page.getByRole('button', { name: t.write.finish, exact: true }).click()
      await page.getByRole('article').filter({ hasText: reflection }).waitFor()

      await page.getByRole('link', { name: w.supervision.open }).click()
      await withoutDialogue(page)
      await page.locator('.line-entries summary').click()
      await page.getByLabel(second, { exact: true }).check()
      await page.getByLabel(third, { exact: true }).check()
      const lines = page.locator('.page-line textarea')
      await expect(lines).toHaveCount(2)
      const line = page.locator('.supervision-ready .finding', { hasText: name })
      await line.locator('.rewording').first().click()
      await expect(lines.nth(1)).not.toHaveValue(new RegExp(name))
      await page.locator('.page-line select').nth(1).selectOption('ask')
      await expect(page.locator('.page-line select').nth(1)).toBeFocused()
      const changed = await lines.nth(1).inputValue()
      await page.getByRole('button', { name: w.supervision.print }).click()
      const onPaper = await page.locator('.printout li').allTextContents()
      expect(onPaper).toEqual([second, changed])
      await expect(page.locator('.printout')).not.toContainText(first)
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))

      await page.goto(accanto.url('keeping.html'))
      await page.locator('summary', { hasText: t.plain.ask }).click()
      await page.getByRole('button', { name: t.plain.text }).click()
      const step = page.locator('.copy-step')
      await expect(step.getByRole('heading', { name: w.plainCopy.title })).toBeFocused()
      await step.locator('.finding', { hasText: name }).locator('.rewording').first().click()
      const saved = await readSaved(page, () => step.getByRole('button', { name: w.plainCopy.withWords }).click())
      expect(saved).toContain(second)
      expect(saved).not.toContain(name)

      await page.goto(accanto.url('journal.html'))
      await expect(page.getByRole('article')).toContainText(reflection)
    })
  })
}
