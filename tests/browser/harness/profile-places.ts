import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Accanto } from './accanto.ts'

type Profile = Pick<Accanto, 'browserName' | 'profile'>

/** The one file or folder of that name. */
function requireOne(folder: string, name: RegExp): string {
  const [found, another] = readdirSync(folder).filter((entry) => name.test(entry))
  if (found === undefined || another !== undefined) throw new Error(`Not exactly one ${name} in ${folder}`)
  return join(folder, found)
}

/** The folder of Accanto's IndexedDB. Only for a browser that does not run. */
export const databaseFolder = ({ browserName, profile }: Profile): string =>
  browserName === 'chromium'
    ? requireOne(join(profile, 'profile/Default/IndexedDB'), /^chrome-extension_.*\.leveldb$/)
    : join(requireOne(join(profile, 'profile/storage/default'), /^moz-extension[^^]*$/), 'idb')

/** The newest log of Chromium's database, or Firefox's database itself. */
export const databaseFile = (where: Profile): string =>
  requireOne(databaseFolder(where), where.browserName === 'chromium' ? /\.log$/ : /\.sqlite$/)

/** Every file under a folder; a browser that was killed leaves links that lead nowhere. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => lstatSync(path).isFile())

/** The files of the second store that hold a reflection: browsers give them names of their own. */
export function entryFiles({ browserName, profile }: Profile): string[] {
  const folder =
    browserName === 'chromium'
      ? join(profile, 'profile/Default/File System')
      : join(databaseFolder({ browserName, profile }), '../fs')
  return listFiles(folder).filter((path) => /^[0-9a-f]{64}\n\{"store":"entries"/.test(readFileSync(path, 'latin1')))
}
