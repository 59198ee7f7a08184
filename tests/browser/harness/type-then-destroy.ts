import type { Locator } from '@playwright/test'
import type { Accanto } from './accanto.ts'
import { sleep } from './wait-until.ts'

type Destruction = {
  /** Between two keys. */
  delayMs?: number
  /** Between the last key and the end. */
  afterMs?: number
  /** `close` takes the tab, popup or panel away, `kill` the whole browser. */
  how?: 'close' | 'kill'
}

/**
 * Types a text into an editor and then destroys its page, or the browser, as when a person closes it at once. Returns
 * how long the browser took for that, in milliseconds.
 */
export async function typeThenDestroy(
  accanto: Accanto,
  editor: Locator,
  text: string,
  { delayMs = 2, afterMs = 0, how = 'close' }: Destruction = {},
): Promise<number> {
  const page = editor.page()
  await editor.focus()
  await page.keyboard.type(text, { delay: delayMs })
  if (afterMs > 0) await sleep(afterMs)
  const asked = performance.now()
  if (how === 'kill') await accanto.kill()
  else await accanto.destroyPage(page)
  return performance.now() - asked
}
