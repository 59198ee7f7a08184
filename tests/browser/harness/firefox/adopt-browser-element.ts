import type { BrowserContext, Page } from '@playwright/test'
import * as z from 'zod/mini'
import type { BidiRelay } from './bidi-relay.ts'
import { createDestroyedEvent } from './create-destroyed-event.ts'
import { isAlive } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

const elementSchema = z.nullable(z.object({ id: z.string(), url: z.string() }))
const realmsSchema = z.object({
  realms: z.array(z.looseObject({ type: z.string(), sandbox: z.optional(z.string()) })),
})

// BiDi only knows tabs. This teaches its registry to find a browser element that stands elsewhere.
const registerElement = (findElement: string, waitMs: number) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const isReady = (found) =>
    found?.currentURI?.spec.startsWith('moz-extension:') && !found.webProgress?.isLoadingDocument
  const find = () => { ${findElement} }
  let element = find()
  for (const end = Date.now() + ${waitMs}; !isReady(element) && Date.now() < end; element = find())
    await new Promise((resolve) => setTimeout(resolve, 20))
  if (!isReady(element)) return null
  NavigableManager.adopted ??= new Map()
  if (!NavigableManager.getTabBrowserById) {
    NavigableManager.getTabBrowserById = NavigableManager.getBrowserById
    NavigableManager.getBrowserById = (id) => {
      const adopted = NavigableManager.adopted.get(id)
      return ${isAlive('adopted')} ? adopted : NavigableManager.getTabBrowserById.call(NavigableManager, id)
    }
  }
  element.permanentKey ??= {}
  const id = NavigableManager.getIdForBrowser(element)
  NavigableManager.adopted.set(id, element)
  return { id, url: element.currentURI.spec }`

const listGone = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  return argument.filter((id) => {
    const element = NavigableManager.adopted.get(id)
    return !${isAlive('element')}
  })`

export type Adoption = {
  /** The browser element that the privileged code returns, as a Page. */
  adopt(findElement: string, waitMs: number): Promise<Page | undefined>
  /** Tells Playwright of adopted elements that went away: Firefox does not. */
  releaseGone(): Promise<void>
  isAdopted(page: Page): boolean
}

/** Presents browser elements that are no tabs (sidebar, popup, background) to Playwright as Pages. */
export function createAdoption(
  context: BrowserContext,
  relay: BidiRelay,
  runInWindow: RunInWindow,
  geckoId: string,
): Adoption {
  const adopted = new Map<string, { page: Page; url: string }>()

  const releaseGone = async () => {
    if (adopted.size === 0) return
    for (const id of z.array(z.string()).parse(await runInWindow(listGone, [...adopted.keys()]))) {
      const gone = adopted.get(id)
      adopted.delete(id)
      if (!gone || gone.page.isClosed()) continue
      const closed = gone.page.waitForEvent('close')
      relay.emit(createDestroyedEvent(id, gone.url))
      await closed
    }
  }

  const present = async (id: string, url: string): Promise<Page> => {
    const { realms } = realmsSchema.parse(await relay.send('script.getRealms', { context: id }))
    const realm = realms.find((found) => found.type === 'window' && found.sandbox === undefined)
    const arrival = context.waitForEvent('page', { timeout: 8000 })
    relay.emit({
      method: 'browsingContext.contextCreated',
      params: { ...createDestroyedEvent(id, url).params, children: null, clientWindow: 'adopted' },
    })
    relay.emit({ method: 'script.realmCreated', params: { ...realm, context: id } })
    const page = await arrival
    adopted.set(id, { page, url })
    return page
  }

  return {
    releaseGone,
    isAdopted: (page) => [...adopted.values()].some((known) => known.page === page),
    async adopt(findElement, waitMs) {
      await releaseGone()
      const element = elementSchema.parse(await runInWindow(registerElement(findElement, waitMs), geckoId))
      if (!element) return undefined
      return adopted.get(element.id)?.page ?? present(element.id, element.url)
    },
  }
}
