import { browser } from 'wxt/browser'
import type { Watch } from './watch.ts'

const storageKey = 'recovered'

/** Notes that something was lost and put back, to be said once. It tells no number: it may be read while locked. */
export const keepRecovery = (): Promise<void> => browser.storage.local.set({ [storageKey]: true })

/** The person has read it. */
export const forgetRecovery = (): Promise<void> => browser.storage.local.remove(storageKey)

/** Whether there is a recovery to tell of. */
export const watchRecovery: Watch<boolean> = (notify, onError) => {
  const tell = () => {
    browser.storage.local.get(storageKey).then((stored) => notify(stored[storageKey] === true), onError)
  }
  const handleChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) tell()
  }
  browser.storage.onChanged.addListener(handleChange)
  tell()
  return () => browser.storage.onChanged.removeListener(handleChange)
}
