import { expect, test } from '../harness/test.ts'
import { editorOf, openJournal, startWriting, writeEntry } from './journal-steps.ts'
import { words } from './words.ts'

test.use({ language: 'it' })

declare const restore: () => void

// `unlimitedStorage` frees Accanto from every quota a test could lower, so the writes of page and background are made
// to fail.
const failures: Record<string, () => void> = {
  'the database has no room': () => {
    const { put } = IDBObjectStore.prototype
    Object.assign(globalThis, { restore: () => Object.assign(IDBObjectStore.prototype, { put }) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  },
  'the second store has no room': () => {
    const { createWritable } = FileSystemFileHandle.prototype
    Object.assign(globalThis, { restore: () => Object.assign(FileSystemFileHandle.prototype, { createWritable }) })
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
  },
}

for (const [name, fail] of Object.entries(failures)) {
  test(`${name}: said within a second, the text stays, and it is saved once there is room`, async ({ accanto }) => {
    const page = await openJournal(accanto)
    await writeEntry(page, 'Prima c’era posto.')
    await startWriting(page)
    const background = await accanto.requireBackground()
    await background.evaluate(fail)
    await page.evaluate(fail)
    const text = 'Questo non ci sta, e resta sullo schermo.'
    await editorOf(page).fill(text)
    await expect(page.getByText(words.it.save.failed)).toBeVisible({ timeout: 1000 })
    await expect(page.locator('[data-save-state="saved"]')).toHaveCount(0)
    const retry = page.getByRole('button', { name: words.it.save.retry })
    await retry.click()
    await expect(page.getByText(words.it.save.failed)).toBeVisible()
    await expect(editorOf(page)).toHaveValue(text)
    await background.evaluate(() => restore())
    await page.evaluate(() => restore())
    await retry.click()
    await page.locator('[data-save-state="saved"]').waitFor()
    await page.getByRole('button', { name: words.it.write.finish, exact: true }).click()
    await expect(page.getByRole('article').filter({ hasText: text })).toBeVisible()
  })
}
