import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { waitUntil } from '../wait-until.ts'

declare const chrome: { tabs: { getCurrent(): Promise<object | undefined> } }

export type Surfaces = {
  /** The popup or panel that shows this extension file, as a Page. */
  find(url: string, waitMs: number): Promise<Page | undefined>
  isOpen(url: string): Promise<boolean>
  /** Closes it as the browser does when it takes the popup or panel away. */
  close(url: string): Promise<void>
  pages(): Page[]
  disconnect(): Promise<void>
}

/**
 * Playwright shows no popup and no side panel in the context that it launched, but a second client that connects
 * once they are open gets them as ordinary pages.
 */
export function createSurfaces(context: BrowserContext, session: CDPSession, profile: string): Surfaces {
  let clients: Browser[] = []

  const targetsOf = async (url: string) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    return targetInfos.filter((target) => target.type === 'page' && isSameFile(target.url, url))
  }
  const isOpen = async (url: string) => {
    const tabs = context.pages().filter((page) => isSameFile(page.url(), url))
    return (await targetsOf(url)).length > tabs.length
  }
  const seenPages = () => clients.flatMap((client) => client.contexts().flatMap((found) => found.pages()))

  const findConnected = async (url: string): Promise<Page | undefined> => {
    for (const page of seenPages()) {
      if (!isSameFile(page.url(), url)) continue
      const tab = await page.evaluate(() => chrome.tabs.getCurrent()).catch(() => null)
      if (tab === undefined) return page
    }
    return undefined
  }
  const disconnect = async () => {
    const ended = clients
    clients = []
    await Promise.all(ended.map((client) => client.close().catch(() => {})))
  }

  return {
    isOpen,
    pages: seenPages,
    async find(url, waitMs) {
      const opened = await waitUntil(async () => ((await isOpen(url)) ? true : undefined), waitMs)
      if (!opened) return undefined
      return waitUntil(async () => {
        const known = await findConnected(url)
        if (known) return known
        const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
        clients.push(await chromium.connectOverCDP(`http://127.0.0.1:${port}`))
        return findConnected(url)
      })
    },
    async close(url) {
      // A tab may show the same file: only what the launched context does not know is popup or panel.
      const known = await Promise.all(
        context
          .pages()
          .filter((page) => isSameFile(page.url(), url))
          .map(async (page) => {
            const own = await context.newCDPSession(page)
            const { targetInfo } = await own.send('Target.getTargetInfo')
            await own.detach()
            return targetInfo.targetId
          }),
      )
      for (const { targetId } of await targetsOf(url)) {
        if (!known.includes(targetId)) await session.send('Target.closeTarget', { targetId }).catch(() => {})
      }
      await waitUntil(async () => ((await isOpen(url)) ? undefined : true))
    },
    disconnect,
  }
}

const isSameFile = (url: string, file: string) => url.split(/[?#]/)[0] === file
