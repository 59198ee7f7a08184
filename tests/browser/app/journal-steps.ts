import type { Page } from '@playwright/test'
import type { Accanto } from '../harness/accanto.ts'
import { words } from './words.ts'

const { it } = words

export const editorOf = (page: Page) => page.getByLabel(it.part.free)

export async function startWriting(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(${it.journal.write}|${it.journal.goOn})$`) }).click()
  await editorOf(page).waitFor()
}

/** Writes a reflection as a person does, until it is shown among the others. */
export async function writeEntry(page: Page, text: string): Promise<void> {
  await startWriting(page)
  await editorOf(page).fill(text)
  await page.locator('[data-save-state="saved"]').waitFor()
  await page.getByRole('button', { name: it.write.finish, exact: true }).click()
  await page.getByRole('article').filter({ hasText: text }).waitFor()
  // The editor goes when both stores have it.
  await editorOf(page).waitFor({ state: 'detached' })
}

export async function openJournal(accanto: Accanto): Promise<Page> {
  const page = await accanto.openPage('journal.html')
  await page.getByRole('button', { name: new RegExp(`^(${it.journal.write}|${it.journal.goOn})$`) }).waitFor()
  return page
}

/** The text of every reflection, as the page shows it, with all of them drawn. */
export async function readEntries(page: Page): Promise<string[]> {
  await page.getByRole('article').first().waitFor()
  const more = page.getByRole('button', { name: it.journal.showMore, exact: true })
  while (await more.isVisible()) await more.click()
  return page.getByRole('article').allInnerTexts()
}
