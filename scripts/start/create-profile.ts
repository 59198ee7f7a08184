import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type Profile = { folder: string; remove: () => void }

/** The folder a person named, which stays, or a new one that goes when the browser has closed. */
export function createProfile(named: string | undefined): Profile {
  if (named !== undefined) {
    const folder = resolve(named)
    mkdirSync(folder, { recursive: true })
    return { folder, remove: () => {} }
  }
  const folder = mkdtempSync(join(tmpdir(), 'accanto-'))
  // A closing browser's last processes may still write for a moment.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  return { folder, remove }
}
