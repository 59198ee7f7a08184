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
async function readPaints(awaited: string) {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  await pause(400)
  for (const end = performance.now() + 10_000; !document.querySelector(awaited) && performance.now() < end; )
    await pause(100)
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
    isThere: document.querySelector(awaited) !== null,
  }
}

async function openOnce(connection: Connection, { origin, worker }: Extension, awaited: string) {
  const calledAt = await worker.run(openPopup)
  const popup = await attachTarget(connection, await requireTarget(connection, 'page', `${origin}popup.html`))
  const { firstPaint, ready, isThere } = await popup.run(readPaints, awaited)
  if (!isThere) throw new Error(`The popup never showed ${awaited}.`)
  await popup.close()
  while ((await findTargets(connection, 'page', `${origin}popup.html`)).length > 0) await sleep(15)
  await sleep(100)
  return { firstPaint: firstPaint - calledAt, ready: ready - calledAt }
}

/** Both popups in one browser, the first of each round by turns, after one opening of each that does not count. */
export async function measurePopup(connection: Connection, accanto: Extension, blank: Extension, rounds: number) {
  const openAccanto = () => openOnce(connection, accanto, '#popup-view li')
  const openBlank = () => openOnce(connection, blank, 'body')
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
