import type { Page } from '@playwright/test'
import { turnOf } from '../effort.ts'
import type { Accanto } from '../harness/accanto.ts'
import { expect, test } from '../harness/test.ts'
import { languages, words } from './words.ts'

const passphrase = 'tavolo pioggia lenta quaderno'

for (const language of languages) {
  const t = words[language]

  /** Chooses a passphrase as a person does, and gives the recovery code that was shown. */
  async function choosePassphrase(accanto: Accanto): Promise<string> {
    const page = await accanto.openPage('keeping.html')
    await page.getByRole('button', { name: t.passphrase.choose, exact: true }).click()
    await page.getByLabel(t.passphrase.fresh).fill(passphrase)
    await page.getByLabel(t.passphrase.again).fill(passphrase)
    await page.getByRole('button', { name: t.passphrase.next, exact: true }).click()
    const code = ((await page.getByTestId('recovery-code').textContent()) ?? '').replace(/\s/g, '')
    await page.getByRole('button', { name: t.recoveryCode.kept, exact: true }).click()
    await expect(page.getByText(t.passphrase.set)).toBeVisible()
    await page.close()
    return code
  }
  async function write(page: Page, text: string): Promise<void> {
    await page.getByRole('button', { name: t.journal.write, exact: true }).click()
    await page.getByLabel(t.part.free).fill(text)
  }
  const lock = (page: Page) =>
    page.getByRole('banner').getByRole('button', { name: t.header.lock, exact: true }).click()

  test.describe(`in ${language}`, turnOf(language), () => {
    test.use({ language })

    test('locks what was written, shows nothing of it, and opens by passphrase or code', async ({ accanto }) => {
      const journal = await accanto.openPage('journal.html')
      await write(journal, 'Dietro la chiave.')
      await journal.getByRole('button', { name: t.write.finish, exact: true }).click()
      await journal.getByRole('article').waitFor()
      const code = await choosePassphrase(accanto)

      await journal.bringToFront()
      await lock(journal)
      await expect(journal.getByRole('heading', { name: t.lock.title })).toBeVisible()
      await expect(journal.locator('body')).not.toContainText('Dietro')
      expect(await journal.title()).toBe('Accanto')
      const field = journal.getByLabel(t.lock.passphrase)
      await field.fill('sbagliata del tutto')
      await field.press('Enter')
      await expect(journal.getByText(t.lock.wrong)).toBeVisible()
      await field.fill(passphrase)
      await field.press('Enter')
      await expect(journal.getByRole('article')).toContainText('Dietro la chiave.')

      await lock(journal)
      await journal.getByRole('button', { name: t.lock.useCode, exact: true }).click()
      await journal.getByLabel(t.lock.code).fill(code.toLowerCase())
      await journal.getByRole('button', { name: t.lock.open, exact: true }).click()
      await expect(journal.getByRole('article')).toContainText('Dietro la chiave.')
    })

    test('keeps what was being written when another page locks', async ({ accanto }) => {
      await choosePassphrase(accanto)
      const journal = await accanto.openPage('journal.html')
      await write(journal, 'A met')
      const other = await accanto.openPage('unit.html')
      await journal.bringToFront()
      await journal.keyboard.type('à frase')
      await lock(other)
      await expect(journal.getByRole('heading', { name: t.lock.title })).toBeVisible()
      await journal.getByLabel(t.lock.passphrase).fill(passphrase)
      await journal.getByLabel(t.lock.passphrase).press('Enter')
      await journal.getByRole('button', { name: t.journal.goOn, exact: true }).click()
      await expect(journal.getByLabel(t.part.free)).toHaveValue('A metà frase')
    })

    test('words written in the draft box while locked are kept in memory, and in the vault once it opens', async ({
      accanto,
    }) => {
      await choosePassphrase(accanto)
      const panel = await accanto.openPage('sidepanel.html')
      await lock(panel)
      await panel.getByRole('tab', { name: t.panel.write }).click()
      await expect(panel.getByRole('heading', { name: t.lock.title })).toBeVisible()
      await panel.getByRole('tab', { name: t.panel.draft }).click()
      await panel.getByLabel(t.draft.title).fill('Mentre era chiuso')
      await expect(panel.getByText(t.save.waits)).toBeVisible()
      await panel.getByRole('tab', { name: t.panel.write }).click()
      await panel.getByLabel(t.lock.passphrase).fill(passphrase)
      await panel.getByLabel(t.lock.passphrase).press('Enter')
      await panel.getByRole('tab', { name: t.panel.draft }).click()
      await expect(panel.getByLabel(t.draft.title)).toHaveText('Mentre era chiuso')
    })

    test('keeps nothing on the disk of someone else’s computer', async ({ accanto }) => {
      const settings = await accanto.openPage('options.html')
      await settings.getByLabel(t.computer.notMine).check()
      const journal = await accanto.openPage('journal.html')
      await write(journal, 'Solo in memoria')
      await journal.getByRole('button', { name: t.write.finish, exact: true }).click()
      await expect(journal.getByRole('article')).toContainText('Solo in memoria')
      const kept = await journal.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
        const counts = names.map(
          (name) =>
            new Promise<number>((resolve) => {
              const request = indexedDB.open(name)
              request.onsuccess = () => {
                const stores = ['entries', 'drafts', 'documents']
                const count = request.result.transaction(stores).objectStore('entries').count()
                count.onsuccess = () => resolve(count.result)
              }
            }),
        )
        return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
      })
      expect(kept).toBe(0)
      await journal.reload()
      await expect(journal.getByRole('article')).toContainText('Solo in memoria')
    })
  })
}
