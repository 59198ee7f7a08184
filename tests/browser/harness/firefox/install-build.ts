import { writeFileSync } from 'node:fs'
import type { BrowserHome } from '../browser-home.ts'
import { packZip } from '../pack-zip.ts'
import { readManifest } from '../read-manifest.ts'
import { waitUntil } from '../wait-until.ts'
import type { BidiRelay } from './bidi-relay.ts'
import { isExtensionReady, writeInstallation } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

/** Installs for good, as a person does: it outlives a restart, and the next version goes over it as an update. */
export async function installBuild(relay: BidiRelay, home: BrowserHome): Promise<void> {
  const path = `${home.extension}.xpi`
  writeFileSync(path, packZip(home.extension))
  await relay.send('webExtension.install', { extensionData: { type: 'archivePath', path }, 'moz:permanent': true })
}

/** Whether the build of this home runs, or comes to run within the time. */
export async function isStarted(
  runInWindow: RunInWindow,
  geckoId: string,
  home: BrowserHome,
  waitMs: number,
): Promise<boolean> {
  const { version } = readManifest(home.extension)
  const isRunning = async () => ((await runInWindow(isExtensionReady, geckoId)) === version ? true : undefined)
  return (await waitUntil(isRunning, waitMs)) ?? false
}

/** A permanent add-on answers only some time after the browser's start. */
export async function waitForExtension(runInWindow: RunInWindow, geckoId: string, home: BrowserHome): Promise<void> {
  if (!(await isStarted(runInWindow, geckoId, home, 10_000))) throw new Error('The extension did not start')
  await runInWindow(writeInstallation)
}
