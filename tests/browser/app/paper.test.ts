import type { Page } from '@playwright/test'
import { createCorpus } from '../../../content/checks/corpus/create-corpus.ts'
import { readCourseScreen } from '../../../content/checks/corpus/read-course-screen.ts'
import { words as englishPages } from '../../../content/paper-pages/en.ts'
import { words as italianPages } from '../../../content/paper-pages/it.ts'
import { leftOutIn } from '../effort.ts'
import { findOnDisk } from '../harness/find-on-disk.ts'
import { loadInside } from '../harness/load-inside.ts'
import { type PdfPage, toPdfText } from '../harness/read-pdf.ts'
import { expect, test } from '../harness/test.ts'
import type { dumpStores } from '../inside/dump-stores.ts'
import { openPaper, printPage, printPart, withoutDialogue } from './paper-steps.ts'
import { words as interfaceWords, languages } from './words.ts'

declare const inside: { dumpStores: typeof dumpStores }
type Area = { get: (keys: null) => Promise<object> }
declare const chrome: { storage: { local: Area; session: Area } }

const corpus = createCorpus([])
const pages = { it: italianPages, en: englishPages }

/** A4, letters of 12 points or more, and every word there: nothing is lost where a page ends. */
function expectPaper(printed: readonly PdfPage[], words: readonly string[], browserName: string) {
  const all = printed.map(({ text }) => text).join('')
  expect(words.filter((text) => !all.includes(toPdfText(text)))).toEqual([])
  expect(printed.filter(({ width, height }) => width !== 210 || height !== 297)).toEqual([])
  // Firefox writes sizes with few decimals.
  expect(Math.min(...printed.map(({ smallest }) => smallest))).toBeGreaterThan(11.95)
  // Firefox prints no margin boxes.
  const numbers = printed.map((_, index) => `${index + 1}/${printed.length}`)
  if (browserName === 'chromium') expect(printed.map(({ number }) => number)).toEqual(numbers)
}

/** Cards whose words do not fit: shown as they are printed, measured, and hidden again. */
const findFullCards = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('.printout')
    sheet?.style.setProperty('display', 'block')
    const cards = [...(sheet?.querySelectorAll('.pocket-card') ?? [])]
    const full = cards.filter((card) => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth)
    sheet?.style.removeProperty('display')
    return { count: cards.length, full: full.map(({ textContent }) => textContent) }
  })

for (const language of languages) {
  const { unit, paper, chapters, terms, moments } = corpus[language]
  const w = pages[language]
  const t = interfaceWords[language]

  // Firefox prints one language: its PDFs take it four times as long.
  test.describe(`in ${language}`, language === 'it' ? leftOutIn('firefox') : {}, () => {
    test.use({ language })

    test('prints a week of the duties, the sheet for the peer, and the whole course', async ({
      accanto,
      browserName,
    }) => {
      const page = await openPaper(accanto)

      const week = await printPart(page, 'duties')
      expect(week).toHaveLength(1)
      expectPaper(week, [w.paperDuties.note, ...unit.duties.flatMap(({ title, tick }) => [title, tick])], browserName)

      const { title, intro, front, back } = paper.peerSheet
      const peer = await printPart(page, 'peer')
      expect(peer).toHaveLength(2)
      for (const [side, parts] of [front, back].entries()) {
        const words = parts.flatMap((part) => [part.title, ...part.lines, ...(part.blanks ?? [])])
        expect(words.filter((text) => !peer[side]?.text.includes(toPdfText(text)))).toEqual([])
      }
      expectPaper(peer, [title, intro], browserName)

      await page.locator('#paper-course select').selectOption('all')
      const course = await printPart(page, 'course')
      const wanted = chapters.flatMap((chapter) => [
        chapter.title,
        ...chapter.screens.flatMap((screen) => [
          screen.title,
          ...readCourseScreen(screen),
          ...(screen.figure ? [screen.figure.caption, ...screen.figure.labels] : []),
        ]),
      ])
      expectPaper(course, [...wanted, ...paper.sources.map(({ text }) => text)], browserName)
      // Each chapter begins on a page of its own.
      for (const chapter of chapters)
        expect(course.filter(({ text }) => text.startsWith(toPdfText(chapter.title)))).not.toEqual([])
    })

    test('prints any set of prompts, eight cards on a sheet', async ({ accanto }) => {
      const page = await openPaper(accanto)
      const [moment, skill] = [page.locator('#paper-cards select').nth(0), page.locator('#paper-cards select').nth(1)]
      await moment.selectOption('all')
      if (language === 'it') await page.locator('#paper-cards [type="radio"]').last().check()
      await page.locator('#paper-cards button').click()
      const prompts = moments.flatMap((shown) => shown.prompts)
      expect(await findFullCards(page)).toEqual({ count: prompts.length, full: [] })
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))

      await skill.selectOption('affirmation')
      const chosen = prompts.filter((prompt) => prompt.skill === 'affirmation')
      const sheets = await printPart(page, 'cards')
      expect(sheets).toHaveLength(Math.ceil(chosen.length / 8))
      for (const [index, { text }] of sheets.entries()) {
        const onSheet = chosen.filter(
          ({ notWhen, aim }) => text.includes(toPdfText(`${aim}`)) && text.includes(toPdfText(notWhen)),
        )
        expect(onSheet).toEqual(chosen.slice(index * 8, index * 8 + 8))
        const addressed = onSheet.map(({ words, lei }) => toPdfText((lei ?? words).replace(/[{}]/g, '')))
        expect(addressed.filter((words) => !text.includes(words))).toEqual([])
      }
      expect(Math.min(...sheets.map(({ smallest }) => smallest))).toBeGreaterThan(11.95)

      await moment.selectOption('opening')
      await skill.selectOption('all')
      expect(await printPart(page, 'cards')).toHaveLength(1)
    })

    test('a moment in the panel leads to its cards, and favourites can be printed alone', async ({ accanto }) => {
      const panel = await accanto.openPage('sidepanel.html')
      await panel.locator('.moment-list button').nth(4).click()
      await panel.locator('.prompt-star').nth(1).click()
      await expect(panel.locator('.prompt-star').nth(1)).toHaveAttribute('aria-pressed', 'true')
      const [page] = await Promise.all([
        accanto.context.waitForEvent('page'),
        panel.locator('button', { hasText: t.words.onPaper }).click(),
      ])
      await expect(page.locator('#paper-cards select').first()).toHaveValue(moments[4]?.id ?? '')
      await expect(page.locator('#paper-cards h2')).toBeFocused()
      expect(page.url()).toBe(accanto.url('paper.html'))

      await page.locator('#paper-cards select').first().selectOption('all')
      await page.locator('#paper-cards [type="checkbox"]').check()
      await withoutDialogue(page)
      const sheets = await printPart(page, 'cards')
      const [prompt, other] = [moments[4]?.prompts[1], moments[4]?.prompts[0]]
      expect(sheets).toHaveLength(1)
      expect(sheets[0]?.text).toContain(toPdfText(prompt?.notWhen ?? '?'))
      expect(sheets[0]?.text).not.toContain(toPdfText(other?.notWhen ?? '?'))
    })

    test('prints a screen of the course without its buttons, black on white', async ({ accanto, browserName }) => {
      const page = await accanto.openPage('unit.html')
      await page.locator('.go-on .button-main').click()
      await page.locator('button', { hasText: w.paper.printScreen }).waitFor()
      const printed = await printPage(page)
      const screen = chapters[0]?.screens[0]
      if (!screen) throw new Error('The course is empty')
      const unitSource = paper.sources[0]?.text ?? ''
      expectPaper(printed, [screen.title, ...readCourseScreen(screen), w.paper.sources, unitSource], browserName)
      const text = printed.map((shown) => shown.text).join('')
      for (const button of [w.paper.printScreen, t.header.hide, t.pages.journal])
        expect(text).not.toContain(toPdfText(button))
      const known = terms.filter(({ meaning }) => text.includes(toPdfText(meaning)))
      expect(known.length).toBeGreaterThan(0)
      await expect(page.locator('.printout')).toHaveCount(0)

      // Only Chromium can be told to wear print styles on the screen.
      if (browserName === 'firefox') return
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark'
      })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body)
        return { color, backgroundColor }
      })
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    })
  })
}

test.describe('what I worked on', () => {
  test.use({ language: 'it' })
  const name = 'Zdenka Quillfeather'
  const nameField = '#paper-summary [type="text"]'

  test('is one page of what was chosen, and the name goes nowhere else', async ({ accanto, browserName }) => {
    const popup = await accanto.openPage('popup.html')
    await popup.locator('[type="checkbox"]').nth(1).check()
    await popup.locator('table').waitFor({ state: 'attached' })
    const page = await openPaper(accanto)
    await loadInside(page, 'dump-stores.ts')
    const look = () =>
      page.evaluate(async () => ({
        stores: await inside.dumpStores(),
        local: await chrome.storage.local.get(null),
        session: await chrome.storage.session.get(null),
        address: location.href,
        title: document.title,
      }))
    const before = await look()

    await page.locator(nameField).fill(name)
    const nothing = await printPart(page, 'summary')
    const { sheetSummary: s, paperSummary } = italianPages
    expect(nothing).toHaveLength(1)
    expectPaper(nothing, [paperSummary.title, s.notice, name, s.signature, s.trainer, s.date], browserName)
    const titles = corpus.it.chapters.map(({ title }) => title)
    const bare = nothing[0]?.text ?? ''
    expect([...titles, s.duties, s.reflections].filter((text) => bare.includes(toPdfText(text)))).toEqual([])

    for (const box of await page.locator('#paper-summary [type="checkbox"]').all()) await box.check()
    const all = await printPart(page, 'summary')
    expect(all).toHaveLength(1)
    const duty = corpus.it.unit.duties[1]?.title
    expectPaper(all, [name, ...titles, `${duty} 1 giorno`, `${s.reflections}: 0`], browserName)

    // Whatever is kept is sealed: no record and no setting may be other than before the name was typed.
    expect(await look()).toEqual(before)
    await page.reload()
    await expect(page.locator(nameField)).toHaveValue('')
  })

  // Firefox takes long to start and to close.
  test('no file of the browser holds the name', leftOutIn('firefox'), async ({ freshAccanto }) => {
    const accanto = await freshAccanto()
    const page = await openPaper(accanto)
    await page.locator(nameField).fill(name)
    expect(await printPart(page, 'summary')).toHaveLength(1)
    await accanto.close()
    expect(findOnDisk(accanto.profile, [name])).toEqual([])
  })
})
