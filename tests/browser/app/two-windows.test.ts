import { expect, test } from '../harness/test.ts'
import { editorOf, openJournal, readEntries, startWriting, writeEntry } from './journal-steps.ts'
import { words } from './words.ts'

test.use({ language: 'it' })

test('two windows, one reflection: the second takes over with all that was typed, the first says so', async ({
  accanto,
}) => {
  const first = await openJournal(accanto)
  await writeEntry(first, 'Come era prima.')
  const second = await openJournal(accanto)
  await first.getByRole('button', { name: words.it.journal.change, exact: true }).click()
  await editorOf(first).fill('Come era prima. Poi una finestra.')
  // The other window says by now that a change is under way.
  await second.getByRole('button', { name: words.it.journal.goOnChanging, exact: true }).click()
  await second.getByRole('button', { name: words.it.write.takeOver }).click()
  await expect(editorOf(second)).toHaveValue('Come era prima. Poi una finestra.')
  await expect(first.getByText(words.it.write.takenOver)).toBeVisible()
  await editorOf(second).fill('Come era prima. Poi una finestra, e l’altra.')
  await second.getByRole('button', { name: words.it.write.finishChange }).click()
  await editorOf(second).waitFor({ state: 'detached' })
  for (const page of [first, second]) {
    const article = page.getByRole('article').filter({ hasText: 'Poi una finestra, e l’altra.' })
    await expect(article).toHaveCount(1)
  }
  // What it said before is kept as a version.
  await second.getByRole('article').getByText(words.it.versions.title).click()
  await expect(second.getByRole('article').getByText('Come era prima.', { exact: true })).toBeVisible()
})

test('two windows write at the same time: nothing is lost, and each shows all', async ({ accanto }) => {
  const pages = [await openJournal(accanto), await openJournal(accanto)]
  const texts = ['Dalla prima finestra.', 'Dalla seconda finestra.']
  for (const page of pages) await startWriting(page)
  await Promise.all(pages.map((page, index) => editorOf(page).fill(texts[index] ?? '')))
  for (const page of pages) await page.locator('[data-save-state="saved"]').waitFor()
  for (const page of pages) {
    await page.getByRole('button', { name: words.it.write.finish, exact: true }).click()
    await editorOf(page).waitFor({ state: 'detached' })
  }
  for (const page of pages) {
    await expect(page.getByRole('article')).toHaveCount(2)
    const shown = await readEntries(page)
    for (const text of texts) expect(shown.filter((article) => article.includes(text))).toHaveLength(1)
  }
})
