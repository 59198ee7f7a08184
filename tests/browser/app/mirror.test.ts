import type { Page } from '@playwright/test'
import { mirrorWords as en } from '../../../content/mirror/words/en.ts'
import { mirrorWords as it } from '../../../content/mirror/words/it.ts'
import { turnOf } from '../effort.ts'
import type { Accanto } from '../harness/accanto.ts'
import { expect, test } from '../harness/test.ts'
import { pressOn } from './keyboard.ts'
import { drafts } from './mirror-drafts.ts'
import { languages, words } from './words.ts'

const mirrorOf = { it, en }
const boxOf = (panel: Page) => panel.locator('#draft-box')
/** As the box shows them when its text was just put there: what people type, browsers lay out in ways of their own. */
// biome-ignore lint/performance/useDomNodeTextContent: the text content has no line breaks.
const linesOf = (panel: Page) => boxOf(panel).evaluate((box) => (box instanceof HTMLElement ? box.innerText : ''))
const marksOf = (panel: Page, kind: string) =>
  panel.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `accanto-${kind}`)

for (const language of languages) {
  const t = words[language]
  const { mirror, mirrorSettings, mirrorUnit } = mirrorOf[language]
  const { steering, note, safe, danger } = drafts[language]

  const openDraft = async (accanto: Accanto) => {
    await accanto.openWebPage()
    const panel = await accanto.openPanel()
    await panel.getByRole('tab', { name: t.panel.draft }).click()
    await boxOf(panel).waitFor()
    return panel
  }
  const look = (panel: Page) => panel.getByRole('button', { name: mirror.look, exact: true }).click()

  test.describe(`the draft mirror in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('says what it is, why, and what the unit says; other words go in with one tap, and out with Ctrl+Z', async ({
      accanto,
    }) => {
      const panel = await openDraft(accanto)
      await accanto.focusPanel()
      await boxOf(panel).click()
      await panel.keyboard.type(steering)
      await look(panel)
      const finding = panel.locator('.finding').first()
      await expect(finding).toContainText(note.name)
      await expect(finding).toContainText(note.why)
      await expect(finding).toContainText(mirrorUnit.advice)
      expect((await marksOf(panel, 'current')).join()).not.toBe('')
      await expect(boxOf(panel)).toHaveText(steering)

      const [rewording] = note.rewordings ?? []
      if (!rewording) throw new Error('No other words')
      await finding.getByText(rewording.words, { exact: true }).click()
      await expect(boxOf(panel)).toHaveText(`${safe} ${rewording.words}`)
      await expect(boxOf(panel)).toBeFocused()
      await panel.keyboard.press('Control+z')
      await expect(boxOf(panel)).toHaveText(steering)
    })

    test('leaves be what a person lets be: this time, or always, until the settings bring it back', async ({
      accanto,
    }) => {
      const panel = await openDraft(accanto)
      await boxOf(panel).fill(steering)
      await look(panel)
      await expect(panel.locator('.finding')).toHaveCount(1)
      await panel.getByRole('button', { name: mirror.onlyThisTime }).click()
      await expect(panel.locator('.finding')).toHaveCount(0)
      await panel.getByRole('button', { name: t.common.undo, exact: true }).click()
      await expect(panel.locator('.finding')).toHaveCount(1)
      await panel.getByRole('button', { name: mirror.dontMark }).click()
      await expect(panel.locator('.finding')).toHaveCount(0)
      await expect.poll(() => marksOf(panel, 'current')).toEqual([])

      const settings = await accanto.openPage('options.html')
      await settings.getByRole('button', { name: `${mirrorSettings.bringBack}: ${note.name}` }).click()
      await expect(settings.getByText(mirrorSettings.noneMuted)).toBeVisible()
      await settings.close()
      await expect(panel.locator('.finding')).toHaveCount(1)
    })

    test('looks by itself at a pause when asked to, and touches neither text nor caret', async ({ accanto }) => {
      const settings = await accanto.openPage('options.html')
      await settings.getByLabel(mirrorSettings.pause).check()
      await expect(settings.getByRole('status').first()).toContainText(t.save.saved)
      await settings.close()
      const panel = await openDraft(accanto)
      await accanto.focusPanel()
      await boxOf(panel).click()
      await panel.keyboard.type(steering)
      await expect(panel.locator('.finding')).toHaveCount(1)
      await panel.keyboard.type(' Ok?')
      await expect(boxOf(panel)).toHaveText(`${steering} Ok?`)
    })

    test('offers the safety card and marks nothing where words may speak of danger', async ({ accanto }) => {
      const panel = await openDraft(accanto)
      await boxOf(panel).fill(`${steering} ${danger}`)
      await look(panel)
      await expect(panel.locator('.danger-line')).toContainText(mirror.danger)
      await expect(panel.locator('.finding')).toHaveCount(0)
      await panel.locator('.danger-line').getByRole('button').click()
      await expect(panel.locator('.safety')).toBeVisible()
    })

    test('keeps the reply through closing, with its lines', async ({ accanto }) => {
      let panel = await openDraft(accanto)
      await accanto.focusPanel()
      await boxOf(panel).click()
      await panel.keyboard.type('One')
      await panel.keyboard.press('Enter')
      await panel.keyboard.press('Enter')
      await panel.keyboard.type('two')
      await panel.keyboard.press('Enter')
      await panel.locator('[data-save-state="saved"]').waitFor()
      await accanto.closePanel()
      panel = await accanto.openPanel()
      await boxOf(panel).waitFor()
      expect(await linesOf(panel)).toMatch(/^One\n\ntwo\n+$/)
      await accanto.focusPanel()
      await boxOf(panel).press('Control+End')
      await panel.keyboard.type('three')
      await panel.getByRole('button', { name: t.copy.action, exact: true }).click()
      await panel.getByRole('button', { name: t.draft.clear }).click()
      await expect(boxOf(panel)).toHaveText('')
      await panel.getByRole('button', { name: t.common.undo, exact: true }).click()
      await panel.locator('[data-save-state="saved"]').waitFor()
      await accanto.closePanel()
      expect(await linesOf(await accanto.openPanel())).toBe('One\n\ntwo\nthree')
    })

    test('a copied reply goes to the journal only when the person says so', async ({ accanto }) => {
      for (const takesText of [false, true]) {
        const panel = await openDraft(accanto)
        await boxOf(panel).fill(safe)
        await panel.getByRole('button', { name: t.copy.action, exact: true }).click()
        if (takesText) await panel.getByLabel(mirror.takeAlong).check()
        const opened = accanto.context.waitForEvent('page')
        await panel.getByRole('button', { name: mirror.reflect }).click()
        const journal = await opened
        await expect(journal.getByLabel(t.part.free)).toHaveValue(takesText ? safe : '')
        await journal.close()
        await accanto.closePanel()
      }
    })
  })

  test.describe(`the draft mirror, once, in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('is used by keyboard alone', async ({ accanto }) => {
      const panel = await openDraft(accanto)
      await accanto.focusPanel()
      await boxOf(panel).focus()
      await panel.keyboard.type(steering)
      await pressOn(panel, panel.getByRole('button', { name: mirror.look, exact: true }), 'Enter')
      const head = panel.locator('.finding-head')
      await expect(head).toContainText(mirror.place.replace('{place}', '1').replace('{count}', '1'))
      await pressOn(panel, head, 'Enter')
      await pressOn(panel, panel.locator('.rewording').first(), 'Enter')
      await expect(boxOf(panel)).toBeFocused()
      await expect(boxOf(panel)).toHaveText(`${safe} ${note.rewordings?.[0]?.words}`)
    })

    test('never marks someone else’s words, and offers words to answer', async ({ accanto }) => {
      const mail = await accanto.openWebPage()
      const message = mail.locator('#other-message')
      await message.evaluate((element, text) => {
        element.textContent = text
      }, steering)
      const label = { it: 'Guarda', en: 'Look' }[language]
      await accanto.chooseFromContextMenu(message, { id: 'look', label })
      const panel =
        (await accanto.findPanel()) ?? accanto.context.pages().find((page) => page.url().endsWith('/sidepanel.html'))
      if (!panel) throw new Error('Nothing opened')
      await panel.getByRole('button', { name: t.draft.theirs }).click()
      await expect(panel.getByText(mirror.helpful)).toBeVisible()
      await expect(panel.getByRole('button', { name: mirror.putInDraft }).first()).toBeVisible()
      await expect(panel.locator('.finding')).toHaveCount(0)
      expect(await marksOf(panel, 'second')).toEqual([])
    })

    test('explains itself on a page of its own, where a rule is switched off and on', async ({ accanto }) => {
      const page = await accanto.openPage('mirror.html')
      const rule = page.locator('li.card', { hasText: note.name }).first()
      await rule.locator('summary').click()
      await expect(rule.getByRole('checkbox')).toBeChecked()
      // The tick follows what is kept, a moment after the click.
      await rule.getByRole('checkbox').click()
      await expect(rule.getByRole('checkbox')).not.toBeChecked()
      const panel = await openDraft(accanto)
      await boxOf(panel).fill(steering)
      await look(panel)
      await expect(panel.locator('.mirror').getByText(mirror.nothing)).toBeVisible()
      await expect(panel.locator('.finding')).toHaveCount(0)
    })
  })
}
