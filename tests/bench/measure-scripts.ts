import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod/mini'
import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import { callOf, openTab, type Target } from './target.ts'

const parsedSchema = z.object({ url: z.string() })

/** Sizes in KiB after gzip -9, each script by itself. `ahead`: loaded when idle, for the next click. */
export type PageScripts = { page: string; count: number; named: number; loadedLater: number; ahead: number }

/** The page's script and the chunks that its HTML preloads. */
function scriptsNamedIn(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g) ?? []
  return tags.flatMap((tag) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? [])
}

/** Runs in the page before its own scripts: a page that is never idle loads nothing but what its first view needs. */
function neverIdle() {
  globalThis.requestIdleCallback = () => 0
}

/** Runs in the page. */
async function waitForView() {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  if (!document.querySelector('main')?.textContent) throw new Error(`${location.pathname} showed nothing.`)
}

/**
 * The files whose code the page has run, as its debugger lists them when it is turned on. Resource timing leaves out
 * the scripts of extension pages, and the list of the page's resources forgets them.
 */
async function listScripts(tab: Target, origin: string): Promise<string[]> {
  const files = new Set<string>()
  const stop = tab.listen('Debugger.scriptParsed', (params) => {
    const { url } = parsedSchema.parse(params)
    if (url.startsWith(origin)) files.add(url.slice(origin.length))
  })
  await tab.send('Debugger.enable')
  stop()
  return [...files]
}

/** The scripts that a page loads by itself, in a new tab. */
async function loadScripts(connection: Connection, origin: string, page: string, isIdle: boolean) {
  const source = callOf(isIdle ? () => {} : neverIdle)
  const tab = await openTab(connection, `${origin}${page}.html`, ({ send }) =>
    send('Page.addScriptToEvaluateOnNewDocument', { source }),
  )
  await tab.run(waitForView)
  const scripts = await listScripts(tab, origin)
  await tab.close()
  return scripts
}

export async function measureScripts(
  connection: Connection,
  { origin }: Extension,
  build: string,
  pages: readonly string[],
): Promise<PageScripts[]> {
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0) / 1024
  const measured: PageScripts[] = []
  for (const page of pages) {
    const loaded = await loadScripts(connection, origin, page, false)
    const all = await loadScripts(connection, origin, page, true)
    const named = scriptsNamedIn(readFileSync(join(build, `${page}.html`), 'utf8'))
    const missed = named.filter((file) => !loaded.includes(file))
    if (missed.length > 0) throw new Error(`${page}.html names ${missed.join(', ')}, but did not load it.`)
    const later = loaded.filter((file) => !named.includes(file))
    const ahead = all.filter((file) => !loaded.includes(file))
    measured.push({
      page,
      count: loaded.length,
      named: sizeOf(named),
      loadedLater: sizeOf(later),
      ahead: sizeOf(ahead),
    })
  }
  return measured
}
