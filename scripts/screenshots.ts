import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '#content/schema/language.ts'
import {
  conversationTitleWords,
  courseTitleWords,
  dutyWords,
  interfaceWords,
  mirrorWords,
  momentTitleWords,
} from '#content/words.ts'
import { findBrowser } from './browsers/find-browser.ts'
import { packageProgram } from './package-program.ts'
import { projectRoot } from './project-root.ts'
import { runNode } from './run-node.ts'
import { inventedDrafts, inventedReflections } from './screenshots/invented.ts'
import { openAccanto } from './screenshots/open-accanto.ts'
import { drawListing } from './store-pictures/draw-listing.ts'
import { drawTiles } from './store-pictures/draw-tiles.ts'

const extension = join(projectRoot, '.output/chrome-mv3')
const folder = join(projectRoot, 'docs/screenshots')
const storeFolder = join(projectRoot, 'docs/store/pictures')
const mostBytes = 180 * 1024
const narrow = { width: 360, height: 600 }
const tall = { width: 360, height: 760 }
const wide = { width: 800, height: 720 }

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`)
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  // Small windows in twice the pixels; a page that large would weigh too much.
  const scale = (page.viewportSize()?.width ?? 0) > narrow.width ? 'css' : 'device'
  await page.screenshot({ path, scale })
  const { size } = statSync(path)
  console.log(`docs/screenshots/${name}.png  ${(size / 1024).toFixed(0)} KiB`)
  if (size > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes.`)
}

async function shootLanguage(program: string, language: Language): Promise<void> {
  const t = await interfaceWords.load(language)
  const duties = await dutyWords.load(language)
  const titles = await momentTitleWords.load(language)
  const accanto = await openAccanto(program, extension, language)
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  try {
    if (language === 'en') {
      const welcome = await accanto.openPage('/welcome.html', wide)
      await shoot(welcome, 'welcome-en')
    }

    const popup = await accanto.openPage('/popup.html', narrow)
    for (const { tick } of duties.slice(0, 2)) {
      await popup.getByRole('checkbox', { name: tick }).check()
    }
    await shoot(popup, `popup-${language}`)

    const panel = await accanto.openPage('/sidepanel.html', tall)
    const title = titles['hearing-a-story'] ?? ''
    await button(panel, title).click()
    await panel.getByRole('article').first().waitFor()
    await shoot(panel, `panel-${language}`)

    const journal = await accanto.openPage('/journal.html', wide)
    for (const { day, text } of inventedReflections[language]) {
      await journal.clock.setFixedTime(day)
      await button(journal, t.journal.write).click()
      await journal.getByRole('textbox', { name: t.part.free }).fill(text)
      await button(journal, t.write.finish).click()
      await button(journal, t.journal.write).waitFor()
    }
    await journal.getByText(inventedReflections[language].at(-1)?.text ?? '').waitFor()
    await shoot(journal, `journal-${language}`)

    const safety = await accanto.openPage('/sidepanel.html', tall)
    await button(safety, t.header.safety).click()
    await button(safety, t.safety.back).waitFor()
    await shoot(safety, `safety-${language}`)

    const course = await accanto.openPage('/unit.html', wide)
    const chapter = (await courseTitleWords.load(language))['what-it-is']
    await course.getByText(chapter?.title ?? '', { exact: true }).click()
    await course.getByText(chapter?.screens['what-it-is-agents'] ?? '', { exact: true }).click()
    await course.locator('figure').waitFor()
    await shoot(course, `course-${language}`)

    const draft = await accanto.openPage('/sidepanel.html', tall)
    await draft.getByRole('tab', { name: t.panel.draft }).click()
    await draft.locator('#draft-box').click()
    await draft.keyboard.type(inventedDrafts[language])
    await button(draft, (await mirrorWords.load(language)).mirror.look).click()
    await draft.locator('.strengths').waitFor()
    await shoot(draft, `mirror-${language}`)

    const talk = await accanto.openPage('/sidepanel.html', tall)
    await talk.getByRole('tab', { name: t.panel.practise }).click()
    await talk.getByText((await conversationTitleWords.load(language))['bench-by-the-station']?.title ?? '').click()
    await talk.getByText('Dumitru').first().waitFor()
    await shoot(talk, `conversation-${language}`)

    if (language === 'it') {
      await accanto.setTheme('dark')
      await popup.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
      await shoot(popup, 'popup-dark-it')
    }
  } finally {
    await accanto.close()
  }
}

const program = findBrowser('chromium') ?? findBrowser('chrome')
if (!program) throw new Error('Screenshots need Chromium or Google Chrome: please install one.')
const { exitCode, output } = await runNode([packageProgram('wxt'), 'build', '--browser', 'chrome'], { quiet: true })
if (exitCode !== 0) throw new Error(output)
// A picture that this script no longer makes must not stay behind.
for (const made of [folder, storeFolder]) {
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
}
for (const language of ['it', 'en'] as const) await shootLanguage(program, language)
drawTiles(storeFolder)
await drawListing(program, 'docs/screenshots', storeFolder)
