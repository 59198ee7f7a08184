import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod/mini'
import type { Remote } from './create-remote.ts'
import { openPipe } from './open-pipe.ts'
import { type BrowserStart, createRunningBrowser, type RunningBrowser } from './running-browser.ts'

const loadedSchema = z.object({ id: z.string() })
const targetsSchema = z.object({ targetInfos: z.array(z.object({ type: z.string(), url: z.string() })) })

function browserWords({ profile, headless }: BrowserStart): string[] {
  // Chromium refuses its sandbox to root; --test-type hides the bar that complains about that.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    // Branded Chrome ignores --load-extension since 137; loading over the pipe works in all of them.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(headless ? ['--headless=new'] : []),
  ]
}

/** Loading answers before the extension runs; its worker shows that the background script has really started. */
async function waitForWorker(remote: Remote, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/`
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    const { targetInfos } = targetsSchema.parse(await remote.send('Target.getTargets'))
    if (targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(address))) return
    await sleep(100)
  }
  throw new Error('Accanto was loaded, but its background script did not start.')
}

/** Starts Chromium, Chrome or Edge and loads Accanto. Throws the browser's own words when it refuses. */
export function startChromium(start: BrowserStart): Promise<RunningBrowser> {
  const child = spawn(start.program, browserWords(start), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  return createRunningBrowser(child, async () => {
    const remote = openPipe(child)
    const { id } = loadedSchema.parse(await remote.send('Extensions.loadUnpacked', { path: start.extension }))
    await waitForWorker(remote, id)
  })
}
