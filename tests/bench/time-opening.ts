import type { Connection } from './open-connection.ts'
import { callOf, openTab } from './target.ts'

declare global {
  /** Milliseconds from the start of the navigation until the awaited element was painted. */
  var benchShownAt: Promise<number> | undefined
}

/** Runs in the page before its own scripts. The task after a frame's callback comes when that frame is painted. */
function watchFor(selector: string) {
  globalThis.benchShownAt = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)?.checkVisibility()) setTimeout(() => resolve(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

function readShownAt() {
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Nothing was shown.')), 60_000))
  return Promise.race([globalThis.benchShownAt ?? tooLate, tooLate])
}

/** Opens an address in a new tab, waits for an element, and closes the tab. */
export async function timeOpening(connection: Connection, url: string, selector: string): Promise<number> {
  const source = callOf(watchFor, selector)
  const tab = await openTab(connection, url, ({ send }) => send('Page.addScriptToEvaluateOnNewDocument', { source }))
  const shownAt = await tab.run(readShownAt)
  await tab.close()
  return shownAt
}
