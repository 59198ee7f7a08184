import { storeNames } from '../database.ts'
import { isSameWrite } from '../is-same-write.ts'
import type { Safe } from '../safe.ts'
import { unsealWith } from '../vault/unseal-with.ts'
import { lockFiles } from './files.ts'

const opens = (opening: Promise<unknown>) =>
  opening.then(
    () => true,
    () => false,
  )

/** Files whose bytes are no longer what was written, although the database still has the record: written again. */
export async function mendFiles({ records, second }: Safe): Promise<number> {
  let mended = 0
  for (const store of storeNames) {
    const rows = new Map((await records.getAll(store)).map((row) => [row.id, row]))
    await lockFiles(async () => {
      for (const [id, [file]] of await second.list(store)) {
        const row = rows.get(id)
        if (!file || !row || row.revision !== file.revision || (await second.read(store, file))) continue
        // Out of its pack first, where it would hide the new file; a file of its own is written over.
        if (file.text !== undefined) await second.removeFiles(store, [file])
        await second.write(store, row)
        mended += 1
      }
    })
  }
  return mended
}

/** Rows that do not open, although their file does: put back from it, before the file is the next to go. */
export async function mendRows({ database, records, second, vault }: Safe): Promise<number> {
  const keys = await vault.requireKeys()
  let mended = 0
  for (const store of storeNames) {
    const rows = await records.getAll(store)
    const checked = await Promise.allSettled(rows.map((row) => unsealWith(keys, store, row)))
    for (const row of rows.filter((_, index) => checked[index]?.status === 'rejected')) {
      const copy = await second.find(store, row.id)
      const isWhole = copy && (await opens(unsealWith(keys, store, copy)))
      if (!isWhole) continue
      mended += await database.transaction('rw', database[store], async () => {
        if (!isSameWrite(row, await database[store].get(row.id))) return 0
        await database[store].put(copy)
        return 1
      })
    }
  }
  return mended
}
