import type { Accanto } from './harness/accanto.ts'
import { axeViolations } from './harness/axe-violations.ts'
import { dragOnScreen } from './harness/drag-on-screen.ts'
import { measureLayout } from './harness/measure-layout.ts'
import { expect, test } from './harness/test.ts'
import { typeThenDestroy } from './harness/type-then-destroy.ts'
import { buildProbe } from './probe/build-probe.ts'

declare const browser: {
  storage: Record<
    'local' | 'session',
    { get(): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> }
  >
}
declare function saveNote(text: string): Promise<void>
declare function readNote(): Promise<string>
declare const probeStartedAt: number

// The harness proves itself on a small extension of its own, so that a fault in the app is never taken for its.
test.use({ build: buildProbe() })

const readStorage = async (accanto: Accanto, area: 'local' | 'session') =>
  (await accanto.requireBackground()).evaluate((name) => browser.storage[name].get(), area)

test('opens an extension page in a tab', async ({ accanto }) => {
  const page = await accanto.openPage('journal.html')
  await expect(page.getByRole('heading')).toHaveText('Probe journal')
  expect(await accanto.isPanelOpen()).toBe(false)
})

test('starts each test from nothing: fills every store', async ({ accanto }) => {
  const page = await accanto.openPage('journal.html')
  await page.evaluate(async () => {
    await saveNote('left behind')
    localStorage.setItem('typed', 'left behind')
    await browser.storage.local.set({ left: 'behind' })
    await browser.storage.session.set({ left: 'behind' })
    const folder = await navigator.storage.getDirectory()
    await folder.getFileHandle('left-behind', { create: true })
  })
  await accanto.openPanel()
})

test('starts each test from nothing: finds every store empty', async ({ accanto }) => {
  expect(await accanto.isPanelOpen()).toBe(false)
  expect(accanto.context.pages()).toHaveLength(1)
  const { installs: _, ...local } = await readStorage(accanto, 'local')
  expect(local).toEqual({})
  expect(await readStorage(accanto, 'session')).toEqual({})
  const page = await accanto.openPage('manifest.json')
  const found = await page.evaluate(async () => {
    const files: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
    return { files, databases: await indexedDB.databases(), typed: localStorage.getItem('typed') }
  })
  expect(found).toEqual({ files: [], databases: [], typed: null })
})

test('opens the real popup, whose button opens the panel', async ({ accanto }) => {
  await accanto.openWebPage()
  const popup = await accanto.openPopup()
  await expect(popup.getByRole('heading')).toHaveText('Probe popup')
  await popup.getByRole('button').click()
  const panel = await accanto.findPanel()
  expect(await panel?.getByRole('heading').textContent()).toBe('Probe panel')
  await accanto.closePopup()
})

test('opens the real panel beside a web page and closes it', async ({ accanto }) => {
  const mail = await accanto.openWebPage()
  const panel = await accanto.openPanel()
  await panel.getByLabel('Note').fill('beside')
  await mail.locator('#plain').fill('in the page')
  expect(await panel.getByLabel('Note').inputValue()).toBe('beside')
  expect(await mail.evaluate(() => document.visibilityState)).toBe('visible')
  expect(await accanto.isPanelOpen()).toBe(true)
  await accanto.closePanel()
  expect(await accanto.isPanelOpen()).toBe(false)
  expect(panel.isClosed()).toBe(true)
  expect(await (await accanto.openPanel()).getByLabel('Note').inputValue()).toBe('')
})

test('chooses from the context menu with the selected text', async ({ accanto }) => {
  const mail = await accanto.openWebPage()
  await accanto.chooseFromContextMenu(mail.locator('#other-message'), { id: 'read', label: 'Read' })
  await expect
    .poll(() => readStorage(accanto, 'session'))
    .toMatchObject({ menu: 'read', selected: 'See you soon, and thank you for the tea.' })
})

test('presses a keyboard command', async ({ accanto, browserName }) => {
  await accanto.openWebPage()
  await accanto.pressCommand('open-panel')
  await expect.poll(() => readStorage(accanto, 'session')).toEqual({ command: 'open-panel' })
  // Only a real key carries the gesture that opens the panel: in Chromium that takes a display.
  if (browserName === 'firefox') expect(await accanto.findPanel()).toBeDefined()
})

test('stops the background and wakes it', async ({ accanto }) => {
  const first = await (await accanto.requireBackground()).evaluate(() => probeStartedAt)
  await accanto.stopBackground()
  const second = await (await accanto.requireBackground()).evaluate(() => probeStartedAt)
  expect(second).toBeGreaterThan(first)
})

test('sets scheme, colours, motion and width in tab and panel', async ({ accanto }) => {
  const tab = await accanto.openPage('journal.html')
  const panel = await accanto.openPanel()
  for (const page of [tab, panel]) {
    // Firefox's sidebar takes its scheme from the browser's own window, which no preference of pages reaches.
    const isFollowing = page === tab || accanto.browserName === 'chromium'
    const matches = () =>
      page.evaluate(() =>
        ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map(
          (query) => matchMedia(query).matches,
        ),
      )
    await accanto.setMedia({ colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' })
    await expect.poll(matches).toEqual([isFollowing, false, true])
    // Firefox takes the scheme from the forced colours themselves.
    await accanto.setMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' })
    await expect.poll(matches).toEqual([false, true, true])
    await accanto.setMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' })
    await expect.poll(matches).toEqual([false, false, false])
    await accanto.setWidth(page, 320)
    expect(await measureLayout(page)).toMatchObject({ scrollWidth: 320, innerWidth: 320 })
  }
})

test('runs axe in tab, panel and popup', async ({ accanto }) => {
  expect(await axeViolations(await accanto.openPage('journal.html'))).toEqual([])
  expect(await axeViolations(await accanto.openPanel())).toEqual([])
  expect(await axeViolations(await accanto.openPopup())).toEqual([])
})

test('sees a request that leaves', async ({ accanto }) => {
  const page = await accanto.openWebPage()
  await accanto.openPage('journal.html')
  expect(accanto.outsideRequests()).toEqual([])
  await page.goto('http://elsewhere.example/').catch(() => {})
  expect(accanto.outsideRequests()).toContain('GET http://elsewhere.example/')
})

test.describe('with a language', () => {
  test.use({ language: 'it' })
  test('writes it into the settings first', async ({ accanto }) => {
    expect(await readStorage(accanto, 'local')).toMatchObject({ settings: { language: 'it' } })
  })
})

for (const surface of ['tab', 'panel'] as const) {
  test(`destroys a ${surface} at once after the last key`, async ({ accanto }) => {
    const page = surface === 'tab' ? await accanto.openPage('journal.html') : await accanto.openPanel()
    const typed = 'forty-four characters, typed and then closed'
    const tookMs = await typeThenDestroy(accanto, page.getByLabel('Note'), typed)
    const destroyedAt = Date.now()
    const witness = await accanto.openPage('manifest.json')
    const left = await witness.evaluate(() => ({ typed: localStorage.typed, pulse: Number(localStorage.pulse) }))
    console.log(`${surface}: the last pulse came ${left.pulse - destroyedAt} ms after the page was gone`)
    expect(left.typed).toBe(typed)
    // The answer can overtake the end of the page's process, but by no more than the closing itself took.
    expect(left.pulse).toBeLessThanOrEqual(destroyedAt + tookMs)
  })
}

test('keeps what was written before the browser was killed', async ({ freshAccanto }) => {
  const first = await freshAccanto()
  const page = await first.openPage('journal.html')
  await page.evaluate(async () => {
    await browser.storage.local.set({ kept: 'in storage' })
    await saveNote('in the database')
  })
  await first.kill()
  const second = await freshAccanto({ profile: first.profile })
  expect(second.url('')).toBe(first.url(''))
  expect(await readStorage(second, 'local')).toMatchObject({ kept: 'in storage' })
  expect(await (await second.openPage('journal.html')).evaluate(() => readNote())).toBe('in the database')
})

test('updates to the next version and keeps the data', async ({ freshAccanto }) => {
  const accanto = await freshAccanto()
  const page = await accanto.openPage('journal.html')
  await page.evaluate(() => saveNote('from the first version'))
  await accanto.update(buildProbe('2.0.0'))
  await expect
    .poll(async () => (await readStorage(accanto, 'local')).installs)
    .toEqual([
      { reason: 'install', version: '1.0.0' },
      { reason: 'update', version: '2.0.0' },
    ])
  expect(await (await accanto.openPage('journal.html')).evaluate(() => readNote())).toBe('from the first version')
})

test('drags from the panel, with real menu and keys, on a screen', async ({ freshAccanto }) => {
  const accanto = await freshAccanto({ display: true })
  const mail = await accanto.openWebPage()
  await accanto.pressCommand('open-panel')
  expect(await accanto.findPanel()).toBeDefined()
  await accanto.closePanel()

  await accanto.chooseFromContextMenu(mail.locator('#other-message'), { id: 'read', label: 'Read' })
  await expect.poll(() => readStorage(accanto, 'session')).toMatchObject({ menu: 'read' })

  for (const editor of [mail.locator('#plain'), mail.locator('#rich'), mail.frameLocator('#framed').locator('body')]) {
    const panel = await accanto.findPanel()
    if (!panel) throw new Error('The menu opened no panel')
    await dragOnScreen(accanto, panel.locator('#phrase'), editor)
    await expect
      .poll(() => editor.evaluate((target) => ('value' in target ? target.value : target.textContent)))
      .toContain('I hear how tiring this week was.')
  }
})
