import type { Accanto, BrowserName, LaunchOptions } from './accanto.ts'
import { launchChromium } from './chromium/launch-chromium.ts'
import { launchFirefox } from './firefox/launch-firefox.ts'

/** Starts a real browser with the extension in it. Whoever starts it closes it and removes `profile`. */
export const launchAccanto = (browserName: BrowserName, options: LaunchOptions = {}): Promise<Accanto> =>
  browserName === 'chromium' ? launchChromium(options) : launchFirefox(options)
