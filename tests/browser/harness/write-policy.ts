import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { BrowserName, LaunchOptions } from './accanto.ts'
import { extensionIdOf } from './chromium/extension-id-of.ts'

type WrittenPolicy = {
  /** The launch that finds the policy: no other browser on this computer does. */
  options: LaunchOptions
  remove: () => void
}

/** Ids that only tests have: a file that a killed test left behind may be replaced. */
const testId = /^accanto-[\w-]+@policy\.test$/
const firefoxFile = '/etc/firefox/policies/policies.json'
const manifestSchema = z.looseObject({
  browser_specific_settings: z.looseObject({ gecko: z.looseObject({ id: z.string() }) }),
})
const firefoxPolicySchema = z.strictObject({
  policies: z.strictObject({ '3rdparty': z.strictObject({ Extensions: z.record(z.string(), z.unknown()) }) }),
})

/** Creates the folders that lack; the first of them, to be taken away again. */
const place = (file: string, content: unknown) => {
  const created = mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
  return () => rmSync(created ?? file, { recursive: true, force: true })
}

function isForeign(file: string): boolean {
  if (!existsSync(file)) return false
  const found = firefoxPolicySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return !found.success || Object.keys(found.data.policies['3rdparty'].Extensions).some((id) => !testId.test(id))
}

/** Firefox knows an extension by its id: a build with another id leaves the other tests without a policy. */
function copyBuild(home: string, id: string): string {
  const build = join(home, 'build')
  const { ACCANTO_BUILD: source = '.output' } = process.env
  cpSync(join(source, 'firefox-mv3'), join(build, 'firefox-mv3'), { recursive: true })
  const path = join(build, 'firefox-mv3', 'manifest.json')
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  manifest.browser_specific_settings.gecko.id = id
  writeFileSync(path, JSON.stringify(manifest))
  return build
}

/** Sets a policy for this whole computer, as administrators do. Throws where that is not allowed. */
export function writePolicy(browserName: BrowserName, values: object): WrittenPolicy {
  const home = mkdtempSync(join(tmpdir(), 'accanto-home-'))
  if (browserName === 'chromium') {
    const id = extensionIdOf(join(home, 'extension'))
    const file = `/etc/chromium/policies/managed/${basename(home)}.json`
    return { options: { profile: home }, remove: place(file, { '3rdparty': { extensions: { [id]: values } } }) }
  }
  if (isForeign(firefoxFile)) throw new Error(`${firefoxFile} holds a policy of this computer`)
  const id = `${basename(home)}@policy.test`
  const content = { policies: { '3rdparty': { Extensions: { [id]: values } } } }
  return { options: { profile: home, build: copyBuild(home, id) }, remove: place(firefoxFile, content) }
}
