import { setTimeout as sleep } from 'node:timers/promises'
import { findTargets, requireTarget } from './find-targets.ts'
import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import { attachTarget } from './target.ts'

declare const chrome: { action: { openPopup: () => Promise<void> } }

/** Milliseconds since `chrome.action.openPopup()` was called. */
export type PopupTimes = { firstPaint: number; ready: number }
export type PopupRound = { accanto: PopupTimes; blank: PopupTimes }

/** Runs in the worker. */
async function openPopup() {
  const calledAt = performance.timeOrigin + performance.now()
  await chrome.action.openPopup()
  return calledAt
}

/** Runs in the popup once it is quiet: looks back, as watching from the start would slow it down. */
async function readPaints() {
  await new Promise((resolve) => setTimeout(resolve, 400))
  const largest = await new Promise<number>((resolve, reject) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0))
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
    setTimeout(() => reject(new Error('The popup painted nothing.')), 3000)
  })
  const first = performance.getEntriesByName('first-contentful-paint')[0]
  if (!first) throw new Error('The popup painted nothing.')
  return {
    firstPaint: performance.timeOrigin + first.startTime,
    ready: performance.timeOrigin + Math.max(first.startTime, largest),
    listed: document.querySelectorAll('#popup-view li').length,
  }
}

async function openOnce(connection: Connection, { origin, worker }: Extension) {
  const calledAt = await worker.run(openPopup)
  const popup = await attachTarget(connection, await requireTarget(connection, 'page', `${origin}popup.html`))
  const { firstPaint, ready, listed } = await popup.run(readPaints)
  await popup.close()
  while ((await findTargets(connection, 'page', `${origin}popup.html`)).length > 0) await sleep(15)
  await sleep(100)
  return { times: { firstPaint: firstPaint - calledAt, ready: ready - calledAt }, listed }
}

/** Both popups in one browser, the first of each round by turns, after one opening of each that does not count. */
export async function measurePopup(connection: Connection, accanto: Extension, blank: Extension, rounds: number) {
  const openAccanto = async () => {
    const { times, listed } = await openOnce(connection, accanto)
    if (listed === 0) throw new Error('The popup of Accanto never showed its list.')
    return times
  }
  const openBlank = async () => (await openOnce(connection, blank)).times
  await openAccanto()
  await openBlank()
  const measured: PopupRound[] = []
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await openAccanto()
      measured.push({ accanto: first, blank: await openBlank() })
    } else {
      const first = await openBlank()
      measured.push({ accanto: await openAccanto(), blank: first })
    }
  }
  return measured
}
