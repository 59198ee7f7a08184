import type { Files } from '#storage/second-store/files.ts'

/** Files as browsers keep them, in memory. */
export function createMemoryFiles(): Files & { folders: Map<string, Map<string, string>> } {
  const folders = new Map<string, Map<string, string>>()
  const open = (folder: string) => {
    const files = folders.get(folder) ?? new Map<string, string>()
    folders.set(folder, files)
    return files
  }
  return {
    folders,
    write: async (folder, name, text) => void open(folder).set(name, text),
    read: async (folder, name) => open(folder).get(name),
    list: async (folder) => [...open(folder).keys()],
    remove: async (folder, name) => void open(folder).delete(name),
  }
}
