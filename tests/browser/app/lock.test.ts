import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { effort } from '../effort.ts'
import { findOnDisk } from '../harness/find-on-disk.ts'
import { loadInside } from '../harness/load-inside.ts'
import { expect, test } from '../harness/test.ts'
import { sleep } from '../harness/wait-until.ts'
import type { hasKeyInMemory, readOne, setPassphrase, writeMany } from '../inside/lock-journal.ts'
import { editorOf, startWriting, writeEntry } from './journal-steps.ts'
import { words } from './words.ts'

declare const inside: {
  setPassphrase: typeof setPassphrase
  writeMany: typeof writeMany
  readOne: typeof readOne
  hasKeyInMemory: typeof hasKeyInMemory
}
type Area = { set: (values: object) => Promise<void> }
declare const browser: { storage: { session: Area; local: Area } }

test.use({ language: 'it' })

const phrases = Array.from({ length: 20 }, (_, index) => `frase piantata ${index}: perché il ${index * 7919} tace`)
const passphrase = 'tavolo pioggia lenta quaderno'

const count = effort.isEndurance ? 1000 : 100

test(`${count} reflections under a passphrase, then a kill: nothing of them, nor the key, is in any file`, async ({
  freshAccanto,
}) => {
  test.setTimeout(60_000 + count * 300)
  const accanto = await freshAccanto()
  const page = await accanto.openPage('icon/128.png')
  await loadInside(page, 'lock-journal.ts')
  const unlocked = JSON.parse(await page.evaluate((chosen) => inside.setPassphrase(chosen), passphrase))
  const key = Buffer.from(unlocked.bytes, 'base64')
  expect(key).toHaveLength(32)
  const written = await page.evaluate(([wanted, planted]: [number, string[]]) => inside.writeMany(wanted, planted), [
    count,
    phrases,
  ] as [number, string[]])
  expect(written).toBe(count)
  await accanto.kill()

  expect(findOnDisk(accanto.profile, [...phrases, passphrase, key, unlocked.bytes])).toEqual([])
  // The search does find each of these forms when it is there.
  const planted = [phrases[3] ?? '', key.toString('base64')]
  for (const [index, text] of planted.entries()) {
    for (const form of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      for (const offset of [0, 1, 2]) {
        const around = Buffer.concat([Buffer.alloc(offset, 'x'), form, Buffer.from('yy')])
        writeFileSync(join(accanto.profile, 'planted'), `${around.toString('base64')}`)
        expect(findOnDisk(accanto.profile, [text]), `${index} at ${offset}`).toHaveLength(1)
      }
    }
  }

  const again = await freshAccanto({ profile: accanto.profile })
  const journal = await again.openPage('journal.html')
  await expect(journal.getByText(words.it.lock.title)).toBeVisible()
  await expect(journal.locator('body')).not.toContainText(/numero|frase piantata|1\.?00|maggio/)
  await journal.getByLabel(words.it.lock.passphrase).fill(passphrase)
  await journal.getByRole('button', { name: words.it.lock.open, exact: true }).click()
  await journal.getByRole('article').first().waitFor()
})

test('past the time without use, with the background asleep, the key is gone before the first answer', async ({
  accanto,
}) => {
  const page = await accanto.openPage('icon/128.png')
  await loadInside(page, 'lock-journal.ts')
  const unlocked = JSON.parse(await page.evaluate((chosen) => inside.setPassphrase(chosen), passphrase))
  await page.evaluate(() => inside.writeMany(2, []))
  expect(await page.evaluate(() => inside.readOne())).toBe('read')
  // An hour ago, as the clock says; nothing that sleeps has looked since.
  await page.evaluate((value) => browser.storage.session.set({ unlocked: value }), {
    ...unlocked,
    lastActive: Date.now() - 3_600_000,
  })
  await accanto.stopBackground()
  expect(await page.evaluate(() => inside.hasKeyInMemory())).toBe(true)
  expect(await page.evaluate(() => inside.readOne())).toBe('LockedError')
  expect(await page.evaluate(() => inside.hasKeyInMemory())).toBe(false)
  const journal = await accanto.openPage('journal.html')
  await expect(journal.getByText(words.it.lock.title)).toBeVisible()
  await expect(journal.getByRole('article')).toHaveCount(0)
})

test('on someone else’s computer, what is typed is in no file, also not in what the browser notes of its pages', async ({
  freshAccanto,
}) => {
  test.setTimeout(120_000)
  const accanto = await freshAccanto()
  const quiet = await accanto.openPage('icon/128.png')
  await quiet.evaluate(() => browser.storage.local.set({ settings: { language: 'it', computer: 'not-mine' } }))
  const journal = await accanto.openPage('journal.html')
  const [finished = '', unfinished = ''] = phrases
  await writeEntry(journal, finished)
  await startWriting(journal)
  await editorOf(journal).fill(unfinished)
  await expect(journal.getByRole('article')).toContainText(finished)
  // Browsers note the state of open pages every 15 seconds, to bring them back.
  await sleep(17_000)
  await accanto.kill()
  expect(findOnDisk(accanto.profile, [finished, unfinished])).toEqual([])
})
