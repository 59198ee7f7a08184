import * as z from 'zod/mini'
import type { BidiEvent, BidiMessage } from './bidi-message.ts'
import { createDestroyedEvent } from './create-destroyed-event.ts'

type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>

const committedSchema = z.looseObject({
  context: z.string(),
  navigation: z.nullable(z.string()),
  url: z.string(),
})
const contextSchema = z.looseObject({ context: z.string() })

// Firefox sends contextDestroyed late or, for extension pages, never.
const destroyedGraceMs = 30

/**
 * Firefox sends no domContentLoaded, load or contextDestroyed for `moz-extension:` pages, so that Playwright would
 * wait for ever. This watches the traffic and sends them.
 */
export function watchExtensionPages(send: Send, emit: (event: BidiEvent) => void) {
  const openPages = new Map<string, string>()
  const closing = new Map<number, string>()

  const reportLoading = async (params: z.infer<typeof committedSchema>) => {
    const { context, navigation, url } = params
    const report = (method: string) => emit({ method, params: { context, navigation, url, timestamp: Date.now() } })
    await send('script.evaluate', waitForState(context, ['interactive', 'complete']))
    report('browsingContext.domContentLoaded')
    await send('script.evaluate', waitForState(context, ['complete']))
    report('browsingContext.load')
  }

  const reportDestroyed = (context: string) => {
    const url = openPages.get(context)
    if (url === undefined) return
    openPages.delete(context)
    emit(createDestroyedEvent(context, url))
  }

  return {
    seeCommand({ id, method, params }: BidiMessage) {
      if (method !== 'browsingContext.close' || id === undefined) return
      const { context } = contextSchema.parse(params)
      if (openPages.has(context)) closing.set(id, context)
    },

    seeMessage({ id, method, params }: BidiMessage) {
      if (method === 'browsingContext.navigationCommitted') {
        const committed = committedSchema.parse(params)
        const isExtensionPage = committed.url.startsWith('moz-extension:')
        if (!isExtensionPage) {
          openPages.delete(committed.context)
          return
        }
        openPages.set(committed.context, committed.url)
        // A page that goes away while it loads has no one left to tell.
        reportLoading(committed).catch(() => {})
      }
      if (method === 'browsingContext.contextDestroyed') openPages.delete(contextSchema.parse(params).context)
      const closed = id === undefined ? undefined : closing.get(id)
      if (closed !== undefined && id !== undefined) {
        closing.delete(id)
        setTimeout(() => reportDestroyed(closed), destroyedGraceMs)
      }
    },
  }
}

function waitForState(context: string, states: string[]) {
  const expression = `new Promise((resolve) => {
    const look = () => ${JSON.stringify(states)}.includes(document.readyState) && resolve(0)
    look()
    document.addEventListener('readystatechange', look)
  })`
  return { target: { context }, awaitPromise: true, expression }
}
