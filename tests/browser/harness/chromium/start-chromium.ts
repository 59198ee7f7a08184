import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test'
import type { LaunchOptions } from '../accanto.ts'
import type { BrowserHome } from '../browser-home.ts'
import { extensionIdOf } from './extension-id-of.ts'

const { ACCANTO_CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env

export type StartedChromium = {
  context: BrowserContext
  /** CDP to the browser itself: it sees every target, also the popup and the side panel. */
  session: CDPSession
  pid: number
  extensionId: string
}

type Surroundings = { home: BrowserHome; proxyPort: number; displayName: string | undefined }

export async function startChromium(options: LaunchOptions, surroundings: Surroundings): Promise<StartedChromium> {
  const { home, proxyPort, displayName } = surroundings
  const { locale } = options
  writeFirstPreferences(home.profile)
  const context = await chromium.launchPersistentContext(home.profile, {
    executablePath,
    headless: options.headless ?? displayName === undefined,
    viewport: null,
    // Playwright empties its own folder after every test; this browser outlives one.
    downloadsPath: join(home.path, 'downloads'),
    env: {
      ...process.env,
      ...(displayName === undefined ? {} : { DISPLAY: displayName }),
      ...(locale === undefined ? {} : { LANGUAGE: locale, LANG: `${locale}.UTF-8` }),
    },
    args: [
      '--no-sandbox', // the machine that tests may run as root
      '--test-type', // no bar that warns of the line above
      `--disable-extensions-except=${home.extension}`,
      `--load-extension=${home.extension}`,
      '--enable-unsafe-extension-debugging', // to load an update
      '--remote-debugging-port=0', // for the second client: see surfaces.ts
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>', // see the loopback requests too
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--screen-info={1400x1000}', // headless: on its usual 800 x 600 a popup comes out too low, and too wide
      '--window-size=1280,900',
      '--window-position=0,0',
      ...(locale === undefined ? [] : [`--lang=${locale}`, `--accept-lang=${locale}`]),
    ],
  })
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('Chromium gave no session')
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find((found) => found.type === 'browser')
  if (!main) throw new Error('Chromium has no main process')
  return { context, session, pid: main.id, extensionId: extensionIdOf(home.extension) }
}

// No "Save password?" over the page.
function writeFirstPreferences(profile: string) {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(
    file,
    JSON.stringify({ credentials_enable_service: false, profile: { password_manager_enabled: false } }),
  )
}
