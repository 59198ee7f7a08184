import { browser } from 'wxt/browser'
import { askOthersToClose } from './close-views.ts'
import { countStores, type StoreCounts } from './count-stores.ts'
import type { Store } from './store.ts'

/**
 * Erases everything on this device and says what is left, counted by reading again: all 0. Other pages of Accanto close first, so that none writes
 * again. The calling page must not touch the store afterwards.
 */
export async function eraseEverything(store: Store): Promise<StoreCounts> {
  askOthersToClose()
  await store.safe.database.delete()
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  return countStores()
}
