import type { Place } from '../safe.ts'
import { type Files, lockFiles } from '../second-store/files.ts'
import { snapshotFolder } from '../second-store/snapshots.ts'
import type { Snapshots } from './backup-target.ts'

/** In a file of this browser; in memory where nothing may go to the disk. */
export function createSnapshots(files: Files, getPlace: () => Promise<Place>): Snapshots {
  const inMemory = new Map<string, string>()
  return {
    async save(name, text) {
      if ((await getPlace()) === 'memory') inMemory.set(name, text)
      else await lockFiles(() => files.write(snapshotFolder, `${name}.txt`, text))
    },
    read: async (name) =>
      (await getPlace()) === 'memory' ? inMemory.get(name) : files.read(snapshotFolder, `${name}.txt`),
  }
}
