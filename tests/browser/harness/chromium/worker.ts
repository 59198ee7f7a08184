import type { BrowserContext, CDPSession, Worker } from '@playwright/test'
import { answerWithin, requireSoon, waitUntil } from '../wait-until.ts'

declare const chrome: { runtime?: { id?: string } } | undefined

export type BackgroundWorker = { require(): Promise<Worker>; stop(): Promise<void> }

/** Wakes and stops the service worker as the browser does; `origin` ends without a slash. */
export function createBackgroundWorker(context: BrowserContext, session: CDPSession, origin: string): BackgroundWorker {
  const command = async (send: (own: CDPSession) => Promise<unknown>) => {
    const page = context.pages()[0] ?? (await context.newPage())
    const own = await context.newCDPSession(page)
    await own.send('ServiceWorker.enable')
    await send(own)
    await own.detach()
  }
  const isRunning = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    return targetInfos.some((target) => target.type === 'service_worker' && target.url.startsWith(`${origin}/`))
  }
  // Playwright keeps the same Worker over stops; while stopped, and just after the start, it does not answer.
  const findReady = async () => {
    for (const worker of context.serviceWorkers().filter((found) => found.url().startsWith(`${origin}/`))) {
      const ready = worker.evaluate(() => typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined)
      if (await answerWithin(ready, 500)) return worker
    }
    return undefined
  }

  return {
    async require() {
      if (!(await isRunning())) {
        await command((own) => own.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` }))
      }
      const worker = await waitUntil(findReady, 10_000)
      if (!worker) throw new Error('The background did not start')
      return worker
    },
    async stop() {
      // Whatever was on its way to the background may have woken it again: stopped once more then.
      const holds = async () => {
        await command((own) => own.send('ServiceWorker.stopAllWorkers'))
        return !(await isRunning())
      }
      await requireSoon(holds, 'The background did not stop', 20_000)
    },
  }
}
