// Plain JavaScript without packages: it runs before anything is installed, with whatever Node is there.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string} path */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return {}
  }
}

/** Compared by version, not by date: a fresh checkout and a restored cache give files any date at all. */
function isUpToDate() {
  const installed = readPackages('node_modules/.package-lock.json')
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path]
    // The root project has an empty path; optional packages for other systems are rightly absent.
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true)
  })
}

if (!isUpToDate()) {
  console.log('Installing the packages that Accanto is built with; about half a minute…')
  const npm = process.env.npm_execpath
  // Not `npm ci`: it refuses a lockfile without the optional packages of every other system. This takes the same
  // versions from the lockfile and leaves it as it is. The level is named because `npm run --silent` hands its silence
  // on to this npm, and a failed install must not be silent.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  process.exit(status ?? 1)
}
