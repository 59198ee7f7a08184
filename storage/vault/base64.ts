/** Bytes turned into characters in one call: more would not fit on an engine's stack. */
const batch = 8192

/** storage.local and storage.session keep no bytes in Chromium: text it is. */
export function toBase64(bytes: Uint8Array): string {
  let characters = ''
  for (let start = 0; start < bytes.length; start += batch) {
    characters += String.fromCharCode(...bytes.subarray(start, start + batch))
  }
  return btoa(characters)
}

/** Throws InvalidCharacterError when the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  // A plain loop: `Uint8Array.from` takes seconds for the 20 MB of a large copy.
  for (let index = 0; index < characters.length; index += 1) bytes[index] = characters.charCodeAt(index)
  return bytes
}
