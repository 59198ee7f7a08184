import type { AccantoDatabase } from './database.ts'
import type { Stop } from './watch.ts'

/**
 * A newer Accanto wants to change the database, and waits until everyone has let go of it. Dexie would let go at once,
 * with words still on their way: `finish` keeps them first. An erase does not wait: there is nothing to keep.
 */
export function makeRoomForUpgrade(database: AccantoDatabase, finish: () => Promise<void>): Stop {
  const handleChange = (event: IDBVersionChangeEvent) => {
    if (event.newVersion === null) return undefined
    finish()
      .catch(console.error)
      .finally(() => database.close())
    // Keeps Dexie from closing it now.
    return false
  }
  database.on('versionchange', handleChange)
  return () => database.on('versionchange').unsubscribe(handleChange)
}
