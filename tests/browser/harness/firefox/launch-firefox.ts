import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as z from 'zod/mini'
import type { Accanto, LaunchOptions } from '../accanto.ts'
import { openBrowserHome, placeBuild } from '../browser-home.ts'
import { closeWelcome } from '../close-welcome.ts'
import { keepOneBlankPage } from '../keep-one-blank-page.ts'
import { createLoopbackWeb } from '../loopback-web.ts'
import { readManifest } from '../read-manifest.ts'
import { setWidth } from '../set-width.ts'
import { startDisplay } from '../start-display.ts'
import { answerWithin, sleep, waitUntil } from '../wait-until.ts'
import { createAdoption } from './adopt-browser-element.ts'
import { chooseFromContextMenu } from './choose-from-context-menu.ts'
import { clearStores } from './clear-stores.ts'
import { installBuild, isStarted, waitForExtension } from './install-build.ts'
import { setMediaPrefs, usualMedia } from './media-prefs.ts'
import { pressCommand } from './press-command.ts'
import * as privileged from './privileged-code.ts'
import { createRunInWindow } from './run-in-window.ts'
import { extensionUuid, startFirefox } from './start-firefox.ts'

export async function launchFirefox(options: LaunchOptions): Promise<Accanto> {
  const home = openBrowserHome('firefox', options)
  const { geckoId } = readManifest(home.extension)
  if (geckoId === undefined) throw new Error('A Firefox build needs an id in its manifest')
  const web = await createLoopbackWeb()
  const display = options.display ? await startDisplay() : undefined
  const displayName = display?.name
  const { context, relay } = await startFirefox(options, { home, geckoId, proxyPort: web.port, displayName })
  const runInWindow = createRunInWindow(relay)
  const { adopt, releaseGone, isAdopted } = createAdoption(context, relay, runInWindow, geckoId)
  const url = (file: string) => `moz-extension://${extensionUuid}/${file}`
  const openAt = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  const requireElement = async (findElement: string, name: string): Promise<Page> => {
    const page = await adopt(findElement, 5000)
    if (!page) throw new Error(`The ${name} did not open`)
    return page
  }
  const hide = async (code: string) => {
    await runInWindow(code, geckoId)
    await releaseGone()
  }
  let panel: Page | undefined
  const end = () => {
    relay.close()
    display?.stop()
    web.close()
  }

  if (options.locale !== undefined) await runInWindow(privileged.useLocale, options.locale)
  if (home.hasNewBuild) await installBuild(relay, home)
  // A Firefox that was killed soon after the installation may not have noted it: the same build goes in once more.
  else if (!(await isStarted(runInWindow, geckoId, home, 3000))) await installBuild(relay, home)
  await waitForExtension(runInWindow, geckoId, home)
  await closeWelcome(context, home)

  const accanto: Accanto = {
    browserName: 'firefox',
    context,
    profile: home.path,
    webOrigin: web.origin,
    display: displayName,
    url,
    openPage: (file) => openAt(url(file)),
    openWebPage: (path = 'webmail.html') => openAt(`${web.origin}/${path}`),
    tabAddresses: async () => z.array(z.string()).parse(await runInWindow(privileged.listTabs)),

    async openPopup() {
      await runInWindow(privileged.clickToolbarButton, geckoId)
      return requireElement(privileged.findPopup, 'popup')
    },
    closePopup: () => hide(privileged.closePopup),
    async openPanel() {
      await runInWindow(privileged.showSidebar, geckoId)
      panel = await requireElement(privileged.findSidebar, 'sidebar')
      return panel
    },
    async findPanel(waitMs = 3000) {
      panel = await adopt(privileged.findSidebar, waitMs)
      return panel
    },
    focusPanel: async () => void (await runInWindow(privileged.focusSidebar)),
    closePanel: () => hide(privileged.hideSidebar),
    isPanelOpen: async () => (await runInWindow(privileged.isSidebarOpen, geckoId)) === true,
    releaseSurfaces: async () => {},
    destroyPage: (page) => (page === panel ? accanto.closePanel() : page.close()),

    chooseFromContextMenu: (locator, choice) => chooseFromContextMenu(runInWindow, geckoId, locator, choice),
    pressCommand: (name) =>
      accanto.requireBackground().then((background) => pressCommand(runInWindow, background, name)),

    async requireBackground() {
      await runInWindow(privileged.wakeBackground, geckoId)
      return requireElement(privileged.findBackground, 'background')
    },
    stopBackground: () => hide(privileged.terminateBackground),

    setMedia: async (media) => void (await setMediaPrefs(runInWindow, media)),
    setWidth,
    outsideRequests: web.outsideRequests,

    async reset() {
      await accanto.closePanel()
      await accanto.closePopup()
      await setMediaPrefs(runInWindow, usualMedia)
      await keepOneBlankPage(context, (page) => !isAdopted(page))
      await clearStores(await accanto.requireBackground(), runInWindow, geckoId)
      await releaseGone()
      web.forgetRequests()
    },
    async update(build) {
      placeBuild('firefox', home.extension, build)
      // An extension that hears of updates keeps Firefox from answering until it makes room or the browser starts anew.
      const isInstalled = installBuild(relay, home).then(() => false)
      const isWaiting = waitUntil(async () => ((await runInWindow(privileged.isUpdateWaiting)) ? true : undefined))
      if (await Promise.race([isInstalled, isWaiting])) {
        isInstalled.catch(() => {})
        return 'at the next start'
      }
      await waitForExtension(runInWindow, geckoId, home)
      return 'now'
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve))
      // Firefox names its main process in a link: `127.0.0.1:+1234`.
      const pid = Number(readlinkSync(join(home.profile, 'lock')).split('+')[1])
      process.kill(-pid, 'SIGKILL')
      await answerWithin(closed, 5000)
      // Its other processes still hold the profile for a moment.
      await sleep(700)
      end()
    },
    async close() {
      await context.close()
      end()
    },
  }
  return accanto
}
