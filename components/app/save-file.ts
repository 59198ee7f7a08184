/** Long enough for a browser that first asks where to put the file. */
const addressLife = 60_000

/** Hands a text to the browser as a file to keep: a link to memory, so neither the permission nor a request is needed. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), addressLife)
}
