import type { Background } from '../accanto.ts'
import { clearExtensionStorage } from '../clear-extension-storage.ts'
import { clearOrigin, terminateBackground } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

/** Empties storage, IndexedDB, OPFS and localStorage; the last of them when nothing runs that could write again. */
export async function clearStores(background: Background, runInWindow: RunInWindow, geckoId: string): Promise<void> {
  await clearExtensionStorage(background)
  await runInWindow(terminateBackground, geckoId)
  await runInWindow(clearOrigin, geckoId)
}
