import { rmSync, statSync, truncateSync } from 'node:fs'
import { leftOutIn } from '../effort.ts'
import type { Accanto, LaunchOptions } from '../harness/accanto.ts'
import { flipByte } from '../harness/flip-byte.ts'
import { databaseFile, databaseFolder, entryFiles } from '../harness/profile-places.ts'
import { expect, test } from '../harness/test.ts'
import { openJournal, readEntries, writeEntry } from './journal-steps.ts'
import { words } from './words.ts'

test.use({ language: 'it' })
// It starts the browser up to four times.
test.setTimeout(150_000)

const texts = ['Prima riflessione, del mattino.', 'Seconda: ho ascoltato.', 'Terza, e la più breve.']

type Launch = (options?: LaunchOptions) => Promise<Accanto>

/** Three reflections, written on the screen of a browser that is closed after. */
async function writeThenClose(launch: Launch): Promise<Accanto> {
  const accanto = await launch()
  const page = await openJournal(accanto)
  for (const text of texts) await writeEntry(page, text)
  await accanto.close()
  return accanto
}

async function expectAllBack(launch: Launch, { profile }: Accanto, isTold: boolean): Promise<Accanto> {
  const accanto = await launch({ profile })
  const page = await openJournal(accanto)
  const shown = await readEntries(page)
  for (const text of texts) expect(shown.filter((article) => article.includes(text))).toHaveLength(1)
  expect(shown).toHaveLength(texts.length)
  const notice = page.getByTestId('recovered')
  await expect(notice).toHaveCount(isTold ? 1 : 0)
  if (isTold) {
    await expect(notice).toContainText(words.it.recovery.back)
    await notice.getByRole('button', { name: words.it.recovery.read }).click()
    await expect(notice).toHaveCount(0)
    await page.reload()
    await readEntries(page)
    await expect(notice).toHaveCount(0)
  }
  return accanto
}

test('a database deleted outright: every reflection is back on the screen, with one message', async ({
  freshAccanto,
}) => {
  const closed = await writeThenClose(freshAccanto)
  rmSync(databaseFolder(closed), { recursive: true })
  await expectAllBack(freshAccanto, closed, true)
})

/** In `npm test` each browser has the place that hurts it: Firefox notices only the beginning. The full run has all. */
const places = [
  { share: 0, turn: leftOutIn('chromium') },
  { share: 0.3, turn: leftOutIn('firefox') },
  { share: 0.7, turn: leftOutIn('chromium', 'firefox') },
]
for (const { share, turn } of places) {
  test(
    `one byte of the database flipped, ${share * 100} % of the way: every reflection is back`,
    turn,
    async ({ freshAccanto, browserName }) => {
      const closed = await writeThenClose(freshAccanto)
      flipByte(databaseFile(closed), share)
      // Chromium throws a torn log away as a whole; Firefox only a file that is no database any more.
      await expectAllBack(freshAccanto, closed, browserName === 'chromium' || share === 0)
    },
  )
}

test('record files cut and removed: nothing is missing, and the check makes the second store whole', async ({
  freshAccanto,
}) => {
  const closed = await writeThenClose(freshAccanto)
  const [cut, removed] = entryFiles(closed)
  if (cut === undefined || removed === undefined) throw new Error('There are no record files.')
  truncateSync(cut, Math.floor(statSync(cut).size / 2))
  rmSync(removed)
  const accanto = await expectAllBack(freshAccanto, closed, false)
  const page = await accanto.openPage('keeping.html')
  await page.getByRole('button', { name: words.it.health.check }).click()
  await expect(page.getByTestId('findings')).toContainText(words.it.health.allRight)
  await accanto.close()
  expect(entryFiles(accanto)).toHaveLength(texts.length)
  rmSync(databaseFolder(accanto), { recursive: true })
  await expectAllBack(freshAccanto, accanto, true)
})
