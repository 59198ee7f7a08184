import type { Background } from './accanto.ts'

declare const browser: {
  storage: { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } }
  alarms?: { clearAll(): Promise<boolean> }
}

/** Empties the stores that only the extension's own API reaches. */
export const clearExtensionStorage = (background: Background): Promise<void> =>
  background.evaluate(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms?.clearAll()])
  })
