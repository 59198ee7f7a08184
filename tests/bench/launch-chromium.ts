import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { findBrowser } from '../../scripts/browsers/find-browser.ts'
import { type Connection, openConnection } from './open-connection.ts'

const versionSchema = z.object({ product: z.string() })

export type Chromium = { connection: Connection; version: string; close: () => Promise<void> }

function chromiumWords(profile: string): string[] {
  // Chromium refuses its sandbox to root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    '--headless=new',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
}

/** Starts the installed Chromium without a window, on a profile that is thrown away with it. */
export async function launchChromium(): Promise<Chromium> {
  const program = findBrowser('chromium') ?? findBrowser('chrome')
  if (!program) throw new Error('No Chromium or Google Chrome found on this computer.')
  const profile = mkdtempSync(join(tmpdir(), 'accanto-bench-profile-'))
  const child = spawn(program, chromiumWords(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  const connection = openConnection(child)
  const close = async () => {
    await connection.send('Browser.close').catch(() => child.kill())
    await exited
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const { product } = versionSchema.parse(await connection.send('Browser.getVersion'))
  return { connection, version: product, close }
}
