import { selfChecks as english } from '../../../content/self-checks/en.ts'
import { selfChecks as italian } from '../../../content/self-checks/it.ts'
import { words as englishTalks } from '../../../content/talk-pages/en.ts'
import { words as italianTalks } from '../../../content/talk-pages/it.ts'
import { handbook as englishHandbook } from '../../../content/trainer/en.ts'
import { handbook as italianHandbook } from '../../../content/trainer/it.ts'
import { words as englishPages } from '../../../content/trainer-pages/en.ts'
import { words as italianPages } from '../../../content/trainer-pages/it.ts'
import { turnOf } from '../effort.ts'
import { toPdfText } from '../harness/read-pdf.ts'
import { expect, test } from '../harness/test.ts'
import { printPage, withoutDialogue } from './paper-steps.ts'
import { languages } from './words.ts'

const shipped = {
  it: { handbook: italianHandbook, pages: italianPages, talks: italianTalks, selfChecks: italian },
  en: { handbook: englishHandbook, pages: englishPages, talks: englishTalks, selfChecks: english },
}

for (const language of languages) {
  const { handbook, pages, talks, selfChecks } = shipped[language]

  test.describe(`for trainers, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('prints one sheet, all of them, and the answers with their reasons', async ({ accanto }) => {
      const page = await accanto.openPage('trainer.html')
      await withoutDialogue(page)
      const { title, parts } = handbook.handouts.find(({ id }) => id === 'trainer-threes') ?? { title: '', parts: [] }
      await page.locator('summary', { hasText: title }).click()
      await page.locator('details[open] button').first().click()
      const sheets = await printPage(page)
      // Fonts differ a little: the sheet fills one side in Chromium, and a few lines of another in Firefox.
      expect(sheets.length).toBeLessThanOrEqual(2)
      const one = sheets.map(({ text }) => text).join(' ')
      for (const part of parts) expect(one).toContain(toPdfText(part.title))
      expect(one).not.toContain(toPdfText(handbook.handouts[0]?.title ?? ''))

      await page.locator('h1 ~ div button').first().click()
      const all = (await printPage(page)).map(({ text }) => text).join(' ')
      expect(handbook.handouts.filter((handout) => !all.includes(toPdfText(handout.title)))).toEqual([])

      await page.locator('#trainer-answers button').click()
      await page.locator('.printout').waitFor({ state: 'attached' })
      const answers = (await printPage(page)).map(({ text }) => text).join(' ')
      const [first] = selfChecks[0]?.questions ?? []
      expect(first).toBeDefined()
      expect(answers).toContain(toPdfText(pages.trainer.fits))
    })

    test('shows a conversation to a group, and keeps nothing of it', async ({ accanto }) => {
      const wall = await accanto.openPage('wall.html')
      const talk = wall.locator('.wall-list section').nth(1).locator('button').first()
      const title = (await talk.textContent()) ?? ''
      await talk.click()
      await wall.locator('.choice').first().click()
      await expect(wall.locator('.talk-answer')).toBeVisible()
      await expect(wall.locator('.own-reply')).toHaveCount(0)

      const panel = await accanto.openPage('sidepanel.html')
      await panel.locator('[data-tab="practise"]').click()
      await expect(panel.locator('.talk-link', { hasText: title })).toBeVisible()
      await expect(panel.getByText(talks.talks.underWay)).toHaveCount(0)
    })
  })
}
