import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserName, LaunchOptions } from './accanto.ts'

const { ACCANTO_BUILD: defaultBuild = '.output' } = process.env

const buildFolders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

export type BrowserHome = {
  /** What a test keeps to launch again. */
  path: string
  profile: string
  extension: string
  /** Whether new files of the extension were put in place. */
  hasNewBuild: boolean
  /** Whether nothing was ever installed in this profile. */
  isNew: boolean
}

/** One folder a browser: its profile, and its own copy of the extension, always at the same path. */
export function openBrowserHome(browserName: BrowserName, { profile, build }: LaunchOptions): BrowserHome {
  const path = profile ?? mkdtempSync(join(tmpdir(), 'accanto-home-'))
  const home = { path, profile: join(path, 'profile'), extension: join(path, 'extension') }
  mkdirSync(home.profile, { recursive: true })
  const hasNewBuild = build !== undefined || !existsSync(home.extension)
  if (hasNewBuild) placeBuild(browserName, home.extension, build)
  return { ...home, hasNewBuild, isNew: profile === undefined }
}

/** Replaces the files of the extension by those of a build. */
export function placeBuild(browserName: BrowserName, extension: string, build = defaultBuild) {
  const source = resolve(build, buildFolders[browserName])
  if (!existsSync(source)) throw new Error(`No build in ${source}: run "npx wxt build" first`)
  rmSync(extension, { recursive: true, force: true })
  cpSync(source, extension, { recursive: true })
}
