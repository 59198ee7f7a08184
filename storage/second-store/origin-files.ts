import type { Files } from './files.ts'

const isMissing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError'

async function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/**
 * Files in the origin's private file system. No worker and no sync access handle: Trusted Types forbid the one, and
 * Chromium's background lacks it. `createWritable` puts a file in place whole, when it is closed.
 */
export function createOriginFiles(): Files {
  const folders = new Map<string, Promise<FileSystemDirectoryHandle>>()
  const openFolder = (folder: string) => {
    const opened =
      folders.get(folder) ??
      navigator.storage.getDirectory().then((root) => root.getDirectoryHandle(folder, { create: true }))
    folders.set(folder, opened)
    // A folder that could not be opened is tried again; so is one that an erase took away.
    opened.catch(() => folders.delete(folder))
    return opened
  }
  return {
    async write(folder, name, text) {
      const file = await (await openFolder(folder)).getFileHandle(name, { create: true })
      const writable = await file.createWritable()
      await writable.write(text)
      await writable.close()
    },
    read: (folder, name) =>
      unlessMissing(async () => {
        const handle = await (await openFolder(folder)).getFileHandle(name)
        return (await handle.getFile()).text()
      }),
    async list(folder) {
      const names: string[] = []
      for await (const name of (await openFolder(folder)).keys()) names.push(name)
      // What a writer that was killed left behind.
      return names.filter((name) => !name.endsWith('.crswap'))
    },
    remove: (folder, name) =>
      unlessMissing(async () => (await openFolder(folder)).removeEntry(name)).then(() => undefined),
  }
}
