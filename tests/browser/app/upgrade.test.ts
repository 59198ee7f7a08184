import stored from '../../fixtures/schema-1.json' with { type: 'json' }
import { type Schema1, schema1Schema, schema1Text } from '../../fixtures/schema-1.ts'
import { effort } from '../effort.ts'
import type { Accanto } from '../harness/accanto.ts'
import { loadInside } from '../harness/load-inside.ts'
import { expect, test } from '../harness/test.ts'
import type { dumpStores, raiseVersion } from '../inside/dump-stores.ts'
import type { readTexts } from '../inside/read-texts.ts'
import type { seedSchema1 } from '../inside/seed-schema-1.ts'
import { editorOf, openJournal, readEntries, startWriting, writeEntry } from './journal-steps.ts'
import { words } from './words.ts'

declare const inside: {
  seedSchema1: typeof seedSchema1
  readTexts: typeof readTexts
  dumpStores: typeof dumpStores
  raiseVersion: typeof raiseVersion
}

test.use({ language: 'it' })
const more = effort.isEndurance ? 4950 : 0
test.setTimeout(120_000 + more * 60)

/** An address of the extension where no code of Accanto runs. */
async function openQuiet(accanto: Accanto, script: string) {
  const page = await accanto.openPage('icon/128.png')
  await loadInside(page, script)
  return page
}

test(`a profile of version 1 with ${50 + more} reflections: each is there, with its text`, async ({ accanto }) => {
  const quiet = await openQuiet(accanto, 'seed-schema-1.ts')
  await quiet.evaluate(([profile, count]: [Schema1, number]) => inside.seedSchema1(profile, count), [
    schema1Schema.parse(stored),
    more,
  ] as [Schema1, number])
  const journal = await openJournal(accanto)
  // The first start copies each of them to the second store.
  await expect(journal.getByRole('button', { name: words.it.journal.goOn })).toBeVisible({
    timeout: 10_000 + more * 30,
  })
  await journal.getByRole('article').first().waitFor()
  await loadInside(quiet, 'read-texts.ts')
  const texts = await quiet.evaluate(() => inside.readTexts())
  const wanted = Array.from({ length: 50 }, (_, index) => schema1Text(index + 1))
  for (let index = 0; index < more; index += 1) wanted.push(`Una in più: ${index}.`)
  expect(texts).toEqual(wanted.sort())
  if (more === 0) {
    // One of them is in the trash, where it was.
    const shown = await readEntries(journal)
    for (const text of wanted.filter((one) => one !== schema1Text(50)))
      expect(shown.filter((article) => article.includes(text)).length, text).toBeGreaterThan(0)
  }
  await loadInside(quiet, 'dump-stores.ts')
  const { version, rows, copies } = await quiet.evaluate(() => inside.dumpStores())
  expect(version).toBe(20)
  expect(rows.keys).toEqual(['keyring.undefined'])
  expect(copies).toBe(50 + more)
})

test('a journal of a newer Accanto: a plain message, and not one byte written', async ({ accanto }) => {
  const first = await openJournal(accanto)
  await writeEntry(first, 'Scritta da un Accanto più nuovo.')
  await first.close()
  const quiet = await openQuiet(accanto, 'dump-stores.ts')
  await quiet.evaluate(() => inside.raiseVersion(990))
  const before = await quiet.evaluate(() => inside.dumpStores())
  const journal = await accanto.openPage('journal.html')
  await expect(journal.getByText(words.it.trouble.newer)).toBeVisible()
  await startWriting(journal)
  await editorOf(journal).fill('Questo resta sullo schermo.')
  await expect(journal.getByText(words.it.trouble.notRead)).toBeVisible()
  expect(await editorOf(journal).inputValue()).toBe('Questo resta sullo schermo.')
  await accanto.openPage('sidepanel.html')
  expect(await quiet.evaluate(() => inside.dumpStores())).toEqual(before)
  expect(before.version).toBe(990)
})
