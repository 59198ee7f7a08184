import { writeFileSync } from 'node:fs'
import type { BrowserHome } from '../browser-home.ts'
import { packZip } from '../pack-zip.ts'
import { readManifest } from '../read-manifest.ts'
import { requireSoon } from '../wait-until.ts'
import type { BidiRelay } from './bidi-relay.ts'
import { isExtensionReady } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

/** Installs for good, as a person does: it outlives a restart, and the next version goes over it as an update. */
export async function installBuild(relay: BidiRelay, home: BrowserHome): Promise<void> {
  const path = `${home.extension}.xpi`
  writeFileSync(path, packZip(home.extension))
  await relay.send('webExtension.install', { extensionData: { type: 'archivePath', path }, 'moz:permanent': true })
}

/** A permanent add-on answers only some time after the browser's start. */
export async function waitForExtension(runInWindow: RunInWindow, geckoId: string, home: BrowserHome): Promise<void> {
  const { version } = readManifest(home.extension)
  await requireSoon(
    async () => (await runInWindow(isExtensionReady, geckoId)) === version,
    `Version ${version} did not start`,
    10_000,
  )
}
