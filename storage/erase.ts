import { browser } from 'wxt/browser'
import { askOthersToClose } from './close-views.ts'
import type { Store } from './store.ts'

/** What each place still holds, counted by reading it again: all 0 after an erase. */
export type Remains = { databases: number; settings: number; memory: number; files: number }

async function countFiles(): Promise<number> {
  const root = await navigator.storage.getDirectory()
  let files = 0
  for await (const _ of root.keys()) files += 1
  return files
}

async function countRemains(): Promise<Remains> {
  const [databases, settings, memory, files] = await Promise.all([
    indexedDB.databases(),
    browser.storage.local.get(),
    browser.storage.session.get(),
    countFiles(),
  ])
  return {
    databases: databases.length,
    settings: Object.keys(settings).length,
    memory: Object.keys(memory).length,
    files,
  }
}

/**
 * Erases everything on this device and says what is left. Other pages of Accanto close first, so that none writes
 * again. The calling page must not touch the store afterwards.
 */
export async function eraseEverything(store: Store): Promise<Remains> {
  askOthersToClose()
  await store.safe.database.delete()
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  return countRemains()
}
