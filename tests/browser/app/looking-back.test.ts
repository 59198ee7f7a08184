import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { words as englishGiving } from '../../../content/giving/en.ts'
import { words as italianGiving } from '../../../content/giving/it.ts'
import { words as english } from '../../../content/looking-back/en.ts'
import { words as italian } from '../../../content/looking-back/it.ts'
import type { LookingBackWords } from '../../../content/looking-back/words.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { inventedTexts, seedLookingBack } from './seed-looking-back.ts'
import { languages, words } from './words.ts'

/** Saves the picture of giving and receiving, and reads what was handed to the browser. */
async function saveImage(page: Page, browserName: string, w: LookingBackWords): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => {
        document.body.dataset.saved = text
      }, console.error)
      return create(blob)
    }
  })
  // Playwright hears of downloads in Chromium only.
  const download = browserName === 'chromium' ? page.waitForEvent('download') : undefined
  await page.locator('[aria-labelledby="balance-title"] button', { hasText: w.lookBack.saveImage }).click()
  const image = (await page.locator('body[data-saved]').getAttribute('data-saved')) ?? ''
  if (download) {
    expect((await download).suggestedFilename()).toBe(w.lookBack.fileName)
    expect(await readFile(await (await download).path(), 'utf8')).toBe(image)
  }
  return image
}

const feelings = { it: 'stanchezza', en: 'tiredness' }

for (const language of languages) {
  const t = words[language]
  const w = { it: italian, en: english }[language]
  const g = { it: italianGiving, en: englishGiving }[language]

  test.describe(`in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('what was written and felt is there in pictures, in words, and as an image with no word of it', async ({
      accanto,
      browserName,
    }) => {
      const journal = await accanto.openPage('journal.html')
      await journal.locator('button', { hasText: t.journal.write }).click()
      await journal.locator('.editor textarea').first().fill('Sera tranquilla, lanterna spenta.')
      await journal.locator('.giving summary').click()
      await journal.locator('.giving .chip', { hasText: g.amount[4] }).first().click()
      await journal.locator('.giving .chip', { hasText: g.supportSource.outside }).click()
      await journal.locator('[data-save-state="saved"]').waitFor()
      await journal.locator('button', { hasText: t.write.finish }).click()
      await journal.locator('article').waitFor()
      await seedLookingBack(journal, 20)

      const page = journal
      await page.locator('.find-row .button').click()
      await page.locator('.find-choices summary', { hasText: w.find.feelings }).click()
      await page.locator('.find-choices .chip', { hasText: feelings[language] }).click()
      // Seven kinds of feelings go round: three of the twenty, and none that was written by hand.
      await expect(page.locator('[role="status"]').first()).toHaveText(t.journal.found.other.replace('{count}', '3'))
      await page.locator('search .chip .icon').click()
      await expect(page.locator('search .chip .icon')).toHaveCount(0)

      await page.locator('a[href="/looking-back.html"]').click()
      await page.locator('svg.quilt').waitFor()
      await page.locator('#balance-title').waitFor()
      const rows = page.locator('[aria-labelledby="quilt-title"] tbody tr')
      // One patch for each day that was written on, and one row of the table.
      await expect(rows).toHaveCount(await page.locator('.patch-edge').count())

      const image = await saveImage(page, browserName, w)
      expect(image).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<path[\s\S]*fill="rgb/)
      expect(image).not.toContain('var(')
      for (const word of ['lanterna', ...inventedTexts.flatMap((text) => text.split(/[^\p{L}]+/u))])
        if (word.length > 3) expect(image.toLowerCase()).not.toContain(word.toLowerCase())

      await page.locator('.own-word', { hasText: 'lanterna' }).click()
      const title = w.ownWords.about.replace('{word}', 'lanterna')
      // Firefox gives its window away to the file that it saves: what counts is the element.
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      await expect.poll(focused).toBe(title)
      await expect(page.locator('article').first()).toContainText('lanterna')
      await page.locator('button', { hasText: w.lookBack.back }).click()
      await expect.poll(focused).toBe('lanterna')
    })
  })
}
