/** Opens Accanto's database without its code. `fill` runs when the version is a new one. */
export function openRaw(version?: number, fill: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('accanto', version)
    request.onupgradeneeded = () => fill(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('Another page holds the database.'))
  })
}

/** Resolves when everything in it is written. */
export function whenDone(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
