import { readFileSync, writeFileSync } from 'node:fs'

/** Inverts one byte of a file; `share` of the way through it. */
export function flipByte(path: string, share: number): void {
  const bytes = readFileSync(path)
  const place = Math.floor((bytes.length - 1) * share)
  bytes[place] = (bytes[place] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}
