import { browser } from 'wxt/browser'

/** What each place holds. */
export type StoreCounts = { databases: number; settings: number; memory: number; files: number }

async function countFiles(folder: FileSystemDirectoryHandle): Promise<number> {
  let files = 0
  for await (const handle of folder.values())
    files += handle instanceof FileSystemDirectoryHandle ? await countFiles(handle) : 1
  return files
}

/** Counted by reading each place again. */
export async function countStores(): Promise<StoreCounts> {
  const [databases, settings, memory, files] = await Promise.all([
    indexedDB.databases(),
    browser.storage.local.get(),
    browser.storage.session.get(),
    navigator.storage.getDirectory().then(countFiles),
  ])
  return {
    databases: databases.length,
    settings: Object.keys(settings).length,
    memory: Object.keys(memory).length,
    files,
  }
}
