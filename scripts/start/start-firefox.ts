import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSocket } from './open-socket.ts'
import { type BrowserStart, createRunningBrowser, type RunningBrowser } from './running-browser.ts'

/** Firefox's first-run pages would cover Accanto's own; the rest keeps a named profile's entries for the next start. */
const preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
}

function writePreferences(profile: string): void {
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`)
  writeFileSync(join(profile, 'user.js'), lines.join(''))
}

/** Starts Firefox and loads Accanto until it closes. Throws the browser's own words when it refuses. */
export function startFirefox(start: BrowserStart): Promise<RunningBrowser> {
  writePreferences(start.profile)
  const words = ['--profile', start.profile, '--no-remote', '--remote-debugging-port=0']
  const child = spawn(start.program, start.headless ? [...words, '--headless'] : words, {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return createRunningBrowser(child, async () => {
    const remote = await openSocket(child.stderr)
    await remote.send('session.new', { capabilities: {} })
    await remote.send('webExtension.install', { extensionData: { type: 'path', path: start.extension } })
    // While a session lasts, Firefox answers dialogs by itself; the person should.
    await remote.send('session.end')
    remote.close()
  })
}
