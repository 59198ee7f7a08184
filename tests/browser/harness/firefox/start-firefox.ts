import { join } from 'node:path'
import { type BrowserContext, firefox } from '@playwright/test'
import type { LaunchOptions } from '../accanto.ts'
import type { BrowserHome } from '../browser-home.ts'
import { type BidiRelay, createBidiRelay } from './bidi-relay.ts'

/** Firefox gives each installation a random address; tests need one that they know. */
export const extensionUuid = '11111111-2222-4333-8444-555555555555'

type Surroundings = { home: BrowserHome; geckoId: string; proxyPort: number; displayName: string | undefined }

type StartedFirefox = { context: BrowserContext; relay: BidiRelay }

/** Starts Debian's Firefox with Playwright's BiDi client, which is meant for newer ones: the relay fills the gaps. */
export async function startFirefox(options: LaunchOptions, surroundings: Surroundings): Promise<StartedFirefox> {
  try {
    return await startOnce(options, surroundings)
  } catch (error) {
    // Now and then, on a busy machine, Firefox never answers its first commands.
    console.warn(`Firefox starts a second time: ${String(error).split('\n')[0]}`)
    return startOnce(options, surroundings)
  }
}

async function startOnce(
  options: LaunchOptions,
  { home, geckoId, proxyPort, displayName }: Surroundings,
): Promise<StartedFirefox> {
  const relay = await createBidiRelay(home.profile)
  const context = await firefox.launchPersistentContext(home.profile, {
    channel: 'moz-firefox',
    timeout: 20_000,
    executablePath: join(import.meta.dirname, 'firefox-behind-relay.sh'),
    headless: options.headless ?? displayName === undefined,
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      ACCANTO_RELAY_PORT: String(relay.port),
      ...(displayName === undefined ? {} : { DISPLAY: displayName }),
    },
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionUuid }),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'ui.prefersReducedMotion': 0,
      ...proxyPrefs(proxyPort),
      ...quietPrefs,
      ...(options.locale === undefined ? {} : { 'intl.accept_languages': options.locale }),
    },
  })
  return { context, relay }
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
})

// The browser's own requests would hide the extension's.
const quietPrefs = {
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.search.serpEventTelemetryCategorization.enabled': false,
}
