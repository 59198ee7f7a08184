import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Accanto, LaunchOptions, Media } from '../accanto.ts'
import { openBrowserHome, placeBuild } from '../browser-home.ts'
import { closeWelcome } from '../close-welcome.ts'
import { keepOneBlankPage } from '../keep-one-blank-page.ts'
import { createLoopbackWeb } from '../loopback-web.ts'
import { readManifest } from '../read-manifest.ts'
import { setWidth } from '../set-width.ts'
import { startDisplay } from '../start-display.ts'
import { answerWithin, requireSoon, sleep } from '../wait-until.ts'
import { dispatchMenuClick, walkContextMenu } from './choose-from-context-menu.ts'
import { clearStores } from './clear-stores.ts'
import { openSidePanel } from './open-side-panel.ts'
import { dispatchCommand, typeCommand } from './press-command.ts'
import { startChromium } from './start-chromium.ts'
import { createSurfaces } from './surfaces.ts'
import { createBackgroundWorker } from './worker.ts'

declare const chrome: {
  action: { openPopup(): Promise<void> }
  runtime: { getManifest(): { version: string } }
}

export async function launchChromium(options: LaunchOptions): Promise<Accanto> {
  const home = openBrowserHome('chromium', options)
  const web = await createLoopbackWeb()
  const display = options.display ? await startDisplay() : undefined
  const started = await startChromium(options, { home, proxyPort: web.port, displayName: display?.name })
  const { context, session, pid, extensionId } = started
  const origin = `chrome-extension://${extensionId}`
  const url = (file: string) => `${origin}/${file}`
  const surfaces = createSurfaces(context, session, home.profile)
  const background = createBackgroundWorker(context, session, origin)
  const manifest = readManifest(home.extension)
  const popupUrl = url(manifest.popup)
  const panelUrl = url(manifest.panel)

  let media: Media = {}
  const dress = async (page: Page) => {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, ...media })
    return page
  }
  context.on('page', (page) => void dress(page).catch(() => {}))
  const openAt = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return dress(page)
  }
  const findSurface = async (address: string, waitMs: number) => {
    const page = await surfaces.find(address, waitMs)
    return page && dress(page)
  }
  const requireSurface = async (address: string) => {
    const page = await findSurface(address, 5000)
    if (!page) throw new Error(`${address} did not open`)
    return page
  }
  const end = () => {
    display?.stop()
    web.close()
  }

  await background.require()
  await closeWelcome(context, home)

  const accanto: Accanto = {
    browserName: 'chromium',
    context,
    profile: home.path,
    webOrigin: web.origin,
    display: display?.name,
    url,
    openPage: (file) => openAt(url(file)),
    openWebPage: (path = 'webmail.html') => openAt(`${web.origin}/${path}`),
    tabAddresses: async () => context.pages().map((page) => page.url()),

    async openPopup() {
      const worker = await background.require()
      await worker.evaluate(() => chrome.action.openPopup())
      return requireSurface(popupUrl)
    },
    closePopup: () => surfaces.close(popupUrl),
    async openPanel() {
      if (!(await surfaces.isOpen(panelUrl))) await openSidePanel(context, url('manifest.json'))
      return requireSurface(panelUrl)
    },
    findPanel: (waitMs = 3000) => findSurface(panelUrl, waitMs),
    // Keys that a second client sends reach its page wherever the focus is.
    focusPanel: async () => {},
    closePanel: () => surfaces.close(panelUrl),
    isPanelOpen: () => surfaces.isOpen(panelUrl),
    releaseSurfaces: surfaces.disconnect,
    destroyPage: (page) => page.close(),

    async chooseFromContextMenu(locator, choice) {
      if (display) await walkContextMenu(display.name, locator, choice)
      else await dispatchMenuClick(await background.require(), locator, choice)
    },
    async pressCommand(name) {
      const worker = await background.require()
      if (display) await typeCommand(display.name, worker, name)
      else await dispatchCommand(worker, name)
    },

    requireBackground: background.require,
    stopBackground: background.stop,

    async setMedia(wanted, page) {
      if (page) return page.emulateMedia(wanted)
      media = { ...media, ...wanted }
      const pages = [...context.pages(), ...surfaces.pages()]
      await Promise.all(pages.map(dress))
    },
    setWidth,
    outsideRequests: web.outsideRequests,

    async reset() {
      media = {}
      await Promise.all([surfaces.close(panelUrl), surfaces.close(popupUrl)])
      await surfaces.disconnect()
      // The client that left had the browser keep downloads elsewhere.
      const downloads = {
        behavior: 'allowAndName',
        downloadPath: join(home.path, 'downloads'),
        eventsEnabled: true,
      } as const
      await session.send('Browser.setDownloadBehavior', downloads)
      const blank = await keepOneBlankPage(context)
      await dress(blank)
      await clearStores(blank, background, origin)
      web.forgetRequests()
    },
    async update(build) {
      placeBuild('chromium', home.extension, build)
      const { version } = readManifest(home.extension)
      await session.send('Extensions.loadUnpacked', { path: home.extension })
      await requireSoon(async () => {
        const worker = await background.require()
        return (await worker.evaluate(() => chrome.runtime.getManifest().version)) === version
      }, `Version ${version} did not start`)
      return 'now'
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve))
      process.kill(-pid, 'SIGKILL')
      await answerWithin(closed, 5000)
      await sleep(150)
      end()
    },
    async close() {
      await surfaces.disconnect()
      await context.close()
      end()
    },
  }
  return accanto
}
