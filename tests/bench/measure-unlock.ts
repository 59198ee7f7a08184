import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import { openTab } from './target.ts'

/** Runs in the journal page while it is locked: milliseconds from pressing Open until the first entry is painted. */
async function unlockOnScreen(passphrase: string): Promise<number> {
  const wait = (selector: string) =>
    new Promise<Element>((resolve) => {
      const look = () => {
        const found = document.querySelector(selector)
        if (found?.checkVisibility()) setTimeout(() => resolve(found))
        else requestAnimationFrame(look)
      }
      look()
    })
  const field = await wait('.unlock input')
  if (!(field instanceof HTMLInputElement)) throw new Error('No field for the passphrase.')
  field.value = passphrase
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const start = performance.now()
  field.form?.requestSubmit()
  await wait('article.entry')
  return performance.now() - start
}

/** Opens the locked journal page and unlocks it, as a person does. `throttle`: how many times slower the page runs. */
export async function measureUnlock(
  connection: Connection,
  { origin }: Extension,
  {
    lock,
    passphrase,
    runs,
    throttle,
  }: { lock: () => Promise<unknown>; passphrase: string; runs: number; throttle: number },
): Promise<number[]> {
  const times: number[] = []
  for (let run = -1; run < runs; run += 1) {
    await lock()
    const tab = await openTab(connection, `${origin}journal.html`)
    if (throttle > 1) await tab.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const time = await tab.run(unlockOnScreen, passphrase)
    if (run >= 0) times.push(time)
    await tab.close()
  }
  return times
}
