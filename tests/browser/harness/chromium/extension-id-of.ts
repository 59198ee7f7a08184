import { createHash } from 'node:crypto'

/** Chromium names an unpacked extension after its path: the first 32 hex digits of the hash, written a to p. */
export const extensionIdOf = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
