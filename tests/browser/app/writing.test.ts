import type { Page } from '@playwright/test'
import { words as english } from '../../../content/journal-pages/en.ts'
import { words as italian } from '../../../content/journal-pages/it.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const pages = { it: italian, en: english }

const saved = (page: Page) => page.locator('[data-save-state="saved"]').waitFor()

for (const language of languages) {
  const t = words[language]
  const w = pages[language]

  test.describe(`writing in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('keeps a whole reflection in eight taps, shows it as it was tapped, and finds it', async ({ accanto }) => {
      const page = await accanto.openPage('journal.html')
      let taps = 0
      const tap = async (locator: ReturnType<Page['locator']>) => {
        await locator.click()
        taps += 1
      }
      await tap(page.getByRole('button', { name: t.journal.write }))
      await tap(page.getByRole('button', { name: w.forms['six-taps'], exact: true }))
      await tap(page.locator('.six-taps .chip').nth(1))
      const card = page.locator('.tap-cards .chip').first()
      const chosen: string[] = []
      for (const step of [w.taps.function, w.taps.happened, w.taps.did, w.taps.next]) {
        await expect(page.getByRole('heading', { name: step })).toBeFocused()
        chosen.push((await card.textContent()) ?? '')
        await tap(card)
      }
      await expect(page.getByRole('heading', { name: w.taps.done })).toBeFocused()
      await tap(page.getByRole('button', { name: t.write.finish }))
      expect(taps).toBeLessThanOrEqual(8)
      const entry = page.getByRole('article')
      for (const text of chosen) await expect(entry).toContainText(text)
      await page.getByLabel(t.journal.search).fill(chosen[2] ?? '')
      await expect(entry).toHaveCount(1)
      await entry.getByRole('button', { name: t.journal.change }).click()
      await expect(page.locator('.six-taps .tapped li')).toHaveText(chosen)
    })

    test('undoes what was typed before it was saved, and checks spelling only when asked to', async ({ accanto }) => {
      const page = await accanto.openPage('journal.html')
      await page.getByRole('button', { name: t.journal.write }).click()
      const box = page.getByLabel(t.part.free)
      await expect(box).toHaveAttribute('spellcheck', 'false')
      await expect(page.locator('.editor[aria-busy="false"]')).toBeVisible()
      await box.focus()
      await page.keyboard.type('Uno')
      await saved(page)
      // Browsers put keys together to one step as they see fit.
      const afterPressing = (keys: string) => async () => {
        await page.keyboard.press(keys)
        return box.inputValue()
      }
      await expect.poll(afterPressing('Control+z')).toBe('')
      await expect.poll(afterPressing('Control+Shift+z')).toBe('Uno')
      const settings = await accanto.openPage('options.html')
      await settings.getByLabel(w.spelling.check).check()
      await expect(box).toHaveAttribute('spellcheck', 'true')
      await expect(box).toHaveAttribute('writingsuggestions', 'false')
      await expect(box).toHaveValue('Uno')
    })

    test('has no reminder at first, asks for no permission, and refuses the night', async ({ accanto }) => {
      const page = await accanto.openPage('options.html')
      await page.getByLabel(w.reminder.time).fill('23:10')
      await page.getByRole('button', { name: w.reminder.turnOn }).click()
      await expect(page.getByText(w.reminder.tooLate)).toBeVisible()
      await expect(page.getByRole('button', { name: w.reminder.turnOff })).toHaveCount(0)
      const privacy = await accanto.openPage('privacy.html')
      await expect(privacy.getByText(t.privacy.notAsked)).toContainText('notifications')
    })
  })
}
