/** Runs in the page: until how a view was left has been written, and is not written again for a while. */
export async function waitUntilKept(id: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('accanto')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const readRevision = () =>
    new Promise<number>((resolve, reject) => {
      const request = database.transaction('documents').objectStore('documents').get(id)
      request.onsuccess = () => resolve(request.result?.revision ?? 0)
      request.onerror = () => reject(request.error)
    })
  let revision = 0
  let quiet = 0
  while (quiet < 5) {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const now = await readRevision()
    quiet = now > 0 && now === revision ? quiet + 1 : 0
    revision = now
  }
  database.close()
}
