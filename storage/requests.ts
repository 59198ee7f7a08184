import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Stop } from './watch.ts'

/** What one view asks another to show. In memory only (storage.session) until taken; addresses stay neutral. */
export type Requests<T> = {
  /** Need not be awaited where the caller must stay inside a click, as when opening the side panel. */
  send: (request: T) => Promise<void>
  /** Hears the request that waits, if any, and those that come later; each once. */
  listen: (onRequest: (request: T) => void) => Stop
}

/** A view that was asked and did not come up must not show the request when it is opened by chance later. */
const freshFor = 30_000

function createRequests<T>(view: string, schema: z.ZodMiniType<T>): Requests<T> {
  const key = `request-${view}`
  const envelopeSchema = z.object({ request: schema, at: z.number() })
  return {
    send: (request) => browser.storage.session.set({ [key]: { request, at: Date.now() } }),
    listen(onRequest) {
      const take = async () => {
        const envelope = envelopeSchema.safeParse((await browser.storage.session.get(key))[key])
        if (!envelope.success) return
        await browser.storage.session.remove(key)
        if (Date.now() - envelope.data.at < freshFor) onRequest(envelope.data.request)
      }
      const handleChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'session' && changes[key]?.newValue !== undefined) take().catch(console.error)
      }
      browser.storage.onChanged.addListener(handleChange)
      take().catch(console.error)
      return () => browser.storage.onChanged.removeListener(handleChange)
    },
  }
}

const idsSchema = z.array(z.string())

const panelRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), moments: z.array(z.string()) }),
  /** Words someone selected in a page; nobody has said yet whose they are. */
  z.object({ kind: z.literal('look'), text: z.string(), cut: z.boolean() }),
])
export type PanelRequest = z.infer<typeof panelRequestSchema>
export const panelRequests = createRequests('panel', panelRequestSchema)

const journalRequestSchema = z.object({
  kind: z.literal('write'),
  /** What the reflection is about, linked from the start. */
  links: z.optional(
    z.object({
      duties: idsSchema,
      functions: idsSchema,
      values: idsSchema,
      conversation: z.optional(z.string()),
    }),
  ),
  /** What the person chose to take along. */
  words: z.optional(z.string()),
  /** The question of the day that these words ask. */
  question: z.optional(z.string()),
})
export type JournalRequest = z.infer<typeof journalRequestSchema>
export const journalRequests = createRequests('journal', journalRequestSchema)

const paperRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duties') }),
  z.object({ kind: z.literal('cards'), moment: z.string() }),
])
export type PaperRequest = z.infer<typeof paperRequestSchema>
export const paperRequests = createRequests('paper', paperRequestSchema)
