import { createStore } from '../../../storage/store.ts'

/** The first part of every reflection, as storage reads it. */
export function readTexts(): Promise<string[]> {
  const { entries, safe } = createStore()
  return new Promise<string[]>((resolve, reject) => {
    const stop = entries.watchAll(({ opened, unreadable }) => {
      stop()
      safe.database.close()
      if (unreadable.length > 0) reject(new Error(`${unreadable.length} do not open.`))
      resolve(opened.map(({ value }) => value.parts.free ?? value.parts.what ?? '').sort())
    }, reject)
  })
}
