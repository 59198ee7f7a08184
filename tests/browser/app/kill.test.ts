import { effort } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { sleep } from '../harness/wait-until.ts'
import { editorOf, openJournal, readEntries, startWriting, writeEntry } from './journal-steps.ts'

test.use({ language: 'it' })

const kills = effort.isEndurance ? 100 : 3

test(`${kills} kills while something is being written: every reflection shown as saved is there after`, async ({
  freshAccanto,
}) => {
  test.setTimeout(60_000 + kills * 40_000)
  let accanto = await freshAccanto()
  const saved: string[] = []
  let recoveries = 0
  for (let round = 1; round <= kills; round += 1) {
    const page = await openJournal(accanto)
    const text = `Riflessione numero ${round}, salvata.`
    await writeEntry(page, text)
    saved.push(text)
    // Another one is on its way to the disk when the browser ends, at another moment each time.
    await startWriting(page)
    await editorOf(page).focus()
    const typing = page.keyboard.type(' Ancora altre parole, una dopo l’altra.', { delay: 2 }).catch(() => {})
    await sleep((round * 37) % 150)
    await accanto.kill()
    await typing
    accanto = await freshAccanto({ profile: accanto.profile })
    const after = await openJournal(accanto)
    const findMissing = async () => {
      const shown = await readEntries(after)
      return saved.filter((one) => !shown.some((article) => article.includes(one)))
    }
    await expect.poll(findMissing, { timeout: 15_000 }).toEqual([])
    recoveries += await after.getByTestId('recovered').count()
    await after.close()
  }
  console.warn(`${kills} kills; databases that the browser lost and Accanto brought back: ${recoveries}`)
})
