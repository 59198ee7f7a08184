import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { buildReaderPage } from '../../../scripts/build-reader-page.ts'
import { createFileLock } from '../../../storage/backup/backup-lock.ts'
import { createBackup } from '../../../storage/backup/create-backup.ts'
import { firstCopy } from '../../fixtures/first-copy.ts'
import type { Accanto } from '../harness/accanto.ts'
import { expect, test } from '../harness/test.ts'
import { words } from './words.ts'

const t = words.en
const passphrase = 'quattro parole a caso'
const firstCopyPath = join(import.meta.dirname, '../../fixtures/first-copy.txt')

test.use({ language: 'en' })

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accanto-copies-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function write(accanto: Accanto, text: string) {
  const journal = await accanto.openPage('journal.html')
  await journal.getByRole('button', { name: t.journal.write }).click()
  await journal.getByLabel(t.part.free).fill(text)
  await journal.getByRole('button', { name: t.write.finish }).click()
  await expect(journal.getByText(text)).toBeVisible()
  await journal.close()
}

/** Saves a copy and gives its text, as the page shows it for copying by hand. */
async function saveCopy(page: Page, browserName: string): Promise<string> {
  await page.getByRole('button', { name: t.copies.save }).click()
  await page.getByLabel(t.passphrase.fresh).fill(passphrase)
  await page.getByLabel(t.passphrase.again).fill(passphrase)
  // Playwright hears of downloads in Chromium; Firefox’s are looked for by hand.
  const download = browserName === 'chromium' ? page.waitForEvent('download') : undefined
  await page.getByRole('button', { name: t.copies.save }).click()
  await expect(page.getByText(/accanto-\d{4}-\d\d-\d\d\.txt/)).toBeVisible()
  await page.getByText(t.copies.notThere).click()
  const text = await page.getByLabel(t.copies.text).inputValue()
  if (download) expect(readFileSync(await (await download).path(), 'utf8')).toBe(text)
  return text
}

async function look(page: Page, path: string, secret: string) {
  await page.getByLabel(t.bringBack.file).setInputFiles(path)
  await page.getByLabel(t.bringBack.secret).fill(secret)
  await page.getByRole('button', { name: t.bringBack.look }).click()
}

test('saves a copy, loses the reflection, brings it back, and takes it back again', async ({ accanto }) => {
  await write(accanto, 'Under the old bridge')
  const page = await accanto.openPage('keeping.html')
  const copyPath = join(folder, 'copy.txt')
  writeFileSync(copyPath, await saveCopy(page, accanto.browserName))
  expect(readFileSync(copyPath, 'utf8')).not.toContain('bridge')

  const journal = await accanto.openPage('journal.html')
  await journal.getByRole('button', { name: t.journal.delete, exact: true }).click()
  await journal.getByText(t.journal.trash, { exact: true }).click()
  await journal.getByRole('button', { name: t.journal.deleteForGood }).click()
  await journal.getByRole('button', { name: t.journal.deleteForGoodSure }).click()
  await expect(journal.getByText('Under the old bridge')).toHaveCount(0)

  await look(page, copyPath, 'not this one at all')
  await expect(page.getByText(t.copyFault['wrong-passphrase'])).toBeVisible()
  await look(page, copyPath, passphrase)
  await expect(page.getByTestId('findings-of-copy')).toContainText('1 reflection that is not here')
  await page.getByRole('button', { name: t.bringBack.bring }).click()
  await expect(page.getByText(t.bringBack.done)).toBeVisible()
  await expect(journal.getByText('Under the old bridge')).toBeVisible()

  await page.getByRole('button', { name: t.common.undo }).click()
  await expect(journal.getByText('Under the old bridge')).toHaveCount(0)
  expect(accanto.outsideRequests()).toEqual([])
})

test('brings in a copy made by an earlier version, once', async ({ accanto }) => {
  const page = await accanto.openPage('keeping.html')
  await look(page, firstCopyPath, firstCopy.recoveryCode)
  await page.getByRole('button', { name: t.bringBack.bring }).click()
  await expect(page.getByText(t.bringBack.done)).toBeVisible()
  const journal = await accanto.openPage('journal.html')
  await expect(journal.getByText('We sat by the river. <b>No</b> words.')).toBeVisible()
  await page.reload()
  await look(page, firstCopyPath, firstCopy.passphrase)
  await expect(page.getByText(t.bringBack.nothing)).toBeVisible()
})

test('asks for a copy with one line after five reflections, and not again once it is put away', async ({ accanto }) => {
  const [, example] = firstCopy.records
  if (example?.kind !== 'entry') throw new Error('The second record is no entry.')
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...example, id }))
  const path = join(folder, 'five.txt')
  writeFileSync(path, await createBackup(five, await createFileLock(passphrase)))
  const page = await accanto.openPage('keeping.html')
  await look(page, path, passphrase)
  await page.getByRole('button', { name: t.bringBack.bring }).click()
  await expect(page.getByText(t.bringBack.done)).toBeVisible()

  const journal = await accanto.openPage('journal.html')
  await expect(journal.getByTestId('copy-line')).toBeVisible()
  await journal.getByRole('button', { name: t.copies.later }).click()
  await expect(journal.getByTestId('copy-line')).toHaveCount(0)
  await journal.reload()
  await expect(journal.getByRole('article')).toHaveCount(5)
  await expect(journal.getByTestId('copy-line')).toHaveCount(0)
})

test('says what is wrong with a file, and changes nothing', async ({ accanto }) => {
  const good = readFileSync(firstCopyPath, 'utf8')
  const page = await accanto.openPage('keeping.html')
  const files = {
    'not-a-backup': 'Dear diary',
    newer: good.replace('":1,', '":2,'),
    damaged: good.slice(0, -200),
  } as const
  for (const [fault, text] of Object.entries(files)) {
    const path = join(folder, `${fault}.txt`)
    writeFileSync(path, text)
    await look(page, path, firstCopy.passphrase)
    await expect(page.getByText(t.copyFault[fault as keyof typeof files])).toBeVisible()
  }
})

test('the reader opens a copy from a file, without Accanto', async ({ accanto }) => {
  const readerPath = join(folder, 'accanto-reader.html')
  writeFileSync(readerPath, await buildReaderPage())
  const page = await accanto.context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(pathToFileURL(readerPath).href)
  if (await page.getByRole('button', { name: 'English' }).isVisible()) {
    await page.getByRole('button', { name: 'English' }).click()
  }
  await page.getByLabel(t.bringBack.file).setInputFiles(firstCopyPath)
  await page.getByLabel(t.bringBack.secret).fill('not this one at all')
  await page.getByRole('button', { name: t.reader.open }).click()
  await expect(page.getByText(t.copyFault['wrong-passphrase'])).toBeVisible()
  await page.getByLabel(t.bringBack.secret).fill(firstCopy.passphrase)
  await page.getByRole('button', { name: t.reader.open }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByRole('article').first()).toContainText('We sat by the river. <b>No</b> words.')
  await expect(page.getByText('It left me with: calm, gratitude')).toBeVisible()
  expect(troubles).toEqual([])
  expect(accanto.outsideRequests()).toEqual([])
})
