import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Accanto } from '../harness/accanto.ts'
import { expect, test } from '../harness/test.ts'
import { words } from './words.ts'

declare const browser: { runtime: { getManifest(): { version: string } } }

const t = words.it
const build = resolve(process.env.ACCANTO_BUILD ?? '.output')
const nextVersion = '99.0.0'
let nextBuild = ''

test.use({ language: 'it' })

/** The same build, a version later. */
test.beforeAll(() => {
  nextBuild = mkdtempSync(join(tmpdir(), 'accanto-next-'))
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    cpSync(join(build, folder), join(nextBuild, folder), { recursive: true })
    const file = join(nextBuild, folder, 'manifest.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: nextVersion }))
  }
})
test.afterAll(() => rmSync(nextBuild, { recursive: true, force: true }))

const versionOf = async (accanto: Accanto) =>
  (await accanto.requireBackground()).evaluate(() => browser.runtime.getManifest().version)

async function fill(accanto: Accanto): Promise<void> {
  const popup = await accanto.openPage('popup.html')
  await popup.getByRole('checkbox').nth(2).check()
  await expect(popup.getByRole('status').first()).toHaveText(t.today.kept)
  const panel = await accanto.openPage('sidepanel.html')
  await panel.locator('.moment-list button').nth(2).click()
  await panel.getByRole('button', { name: t.words.favourite }).first().click()
  await expect(panel.getByRole('button', { name: t.words.favourite }).first()).toHaveAttribute('aria-pressed', 'true')
  const journal = await accanto.openPage('journal.html')
  await journal.getByRole('button', { name: t.journal.write }).click()
  await journal.getByRole('textbox', { name: t.part.free }).fill('Scritta con la versione di prima.')
  await journal.getByRole('button', { name: t.write.finish }).click()
  await journal.getByRole('article').waitFor()
  await journal.getByRole('button', { name: t.journal.write }).click()
  await journal.getByRole('textbox', { name: t.part.free }).fill('Lasciata a metà.')
  await journal.locator('[data-save-state="saved"]').waitFor()
  for (const page of [popup, panel, journal]) await page.close()
}

async function expectAllThere(accanto: Accanto): Promise<void> {
  const popup = await accanto.openPage('popup.html')
  await expect(popup.getByRole('checkbox').nth(2)).toBeChecked()
  await expect(popup.locator('html')).toHaveAttribute('lang', 'it')
  const panel = await accanto.openPage('sidepanel.html')
  await expect(panel.getByRole('button', { name: t.words.favourite }).first()).toHaveAttribute('aria-pressed', 'true')
  const journal = await accanto.openPage('journal.html')
  await expect(journal.getByRole('article')).toContainText('Scritta con la versione di prima.')
  await journal.getByRole('button', { name: t.journal.goOn }).click()
  await expect(journal.getByRole('textbox', { name: t.part.free })).toHaveValue('Lasciata a metà.')
}

test('keeps ticks, favourites, reflections, drafts and language through an update', async ({ freshAccanto }) => {
  const first = await freshAccanto()
  const before = await versionOf(first)
  await fill(first)
  const when = await first.update(nextBuild)
  // Chromium takes a developer's update at once. Firefox waits for its next start, as Accanto asks it to.
  expect(when).toBe(first.browserName === 'firefox' ? 'at the next start' : 'now')
  expect(await versionOf(first)).toBe(when === 'now' ? nextVersion : before)
  await expectAllThere(first)
  await first.close()
  const second = await freshAccanto({ profile: first.profile })
  expect(await versionOf(second)).toBe(nextVersion)
  await expectAllThere(second)
})
