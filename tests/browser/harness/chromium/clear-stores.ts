import type { Page } from '@playwright/test'
import { clearExtensionStorage } from '../clear-extension-storage.ts'
import type { BackgroundWorker } from './worker.ts'

// Not 'all': that takes the registration of the background with it.
const ownStores = 'indexeddb,local_storage,file_systems,cache_storage'

/** Empties storage, IndexedDB, OPFS and localStorage; the last of them when nothing runs that could write again. */
export async function clearStores(page: Page, background: BackgroundWorker, origin: string): Promise<void> {
  await clearExtensionStorage(await background.require())
  await background.stop()
  const own = await page.context().newCDPSession(page)
  await own.send('Storage.clearDataForOrigin', { origin, storageTypes: ownStores })
  await own.detach()
}
