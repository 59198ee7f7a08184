import type { ChildProcess } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod/mini'

const messageSchema = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  sessionId: z.optional(z.string()),
})

const detachedSchema = z.object({ sessionId: z.string() })

type Notify = (method: string, params: unknown, sessionId: string | undefined) => void
type Waiting = {
  sessionId: string | undefined
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/** Chromium's debugging protocol. A `sessionId` speaks to one page or worker, none to the browser itself. */
export type Connection = {
  send: (method: string, params?: object, sessionId?: string) => Promise<unknown>
  /** Tells of every event, until stopped by what it returns. */
  listen: (notify: Notify) => () => void
}

/**
 * Plain protocol over the browser's pipe. Playwright attaches to every new target and holds it for about 280 ms,
 * which would be most of what is measured here. https://chromedevtools.github.io/devtools-protocol/
 */
export function openConnection({ stdio }: ChildProcess): Connection {
  const [, , , toBrowser, fromBrowser] = stdio
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) throw new Error('The browser has no pipe.')

  const listeners = new Set<Notify>()
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const endWhere = (isOver: (asked: Waiting) => boolean, reason: string) => {
    for (const [id, asked] of waiting) {
      if (!isOver(asked)) continue
      waiting.delete(id)
      asked.reject(new Error(reason))
    }
  }
  const receive = (message: string) => {
    const { id, result, error, method, params, sessionId } = messageSchema.parse(JSON.parse(message))
    if (method === 'Target.detachedFromTarget') {
      const gone = detachedSchema.parse(params).sessionId
      endWhere((asked) => asked.sessionId === gone, 'The page has closed.')
    }
    if (method !== undefined) for (const notify of listeners) notify(method, params, sessionId)
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result)
  }

  let unread = ''
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split('\0')
    unread = messages.pop() ?? ''
    messages.forEach(receive)
  })
  fromBrowser.once('close', () => endWhere(() => true, 'The browser has closed.'))
  // Writing to a browser that has just closed is no news: `close` above tells whoever waits.
  toBrowser.on('error', () => {})

  return {
    listen(notify) {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { sessionId, resolve, reject })
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`)
      }),
  }
}
