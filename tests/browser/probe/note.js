// A store of one row, and a pulse that tells how long this page lived.
const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('probe', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('notes')
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

globalThis.saveNote = async (text) => {
  const database = await opened
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' })
    transaction.objectStore('notes').put(text, 'note')
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
}

globalThis.readNote = async () => {
  const database = await opened
  return new Promise((resolve, reject) => {
    const request = database.transaction('notes').objectStore('notes').get('note')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

document.getElementById('note').addEventListener('input', ({ target }) => {
  localStorage.setItem('typed', target.value)
})
setInterval(() => localStorage.setItem('pulse', String(Date.now())), 2)

document.getElementById('phrase')?.addEventListener('dragstart', (event) => {
  event.dataTransfer.setData('text/plain', event.target.textContent)
})
