import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** What was done at a turn: a reply taken, words of one's own, or a hard scene passed over. */
const stepSchema = z.union([
  z.object({ turn: z.string(), reply: z.string() }),
  z.object({ turn: z.string(), own: z.string() }),
  z.object({ turn: z.string(), isSkipped: z.literal(true) }),
])

/** A conversation under way. How well it went is nowhere in it. */
const keptRunSchema = z.object({
  steps: z.array(stepSchema),
  chosen: z.optional(stepSchema),
  entered: z.optional(z.string()),
  /** Whether it stands at an ending: lists tell without its words. */
  isEnded: z.optional(z.boolean()),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
})
export type KeptRun = z.infer<typeof keptRunSchema>

/** By the id of the conversation: each can be left and taken up again. */
export const conversationRunsSchema = z.record(z.string(), keptRunSchema)
export type ConversationRuns = z.infer<typeof conversationRunsSchema>

export type ConversationStore = {
  /** Changes what is kept of one conversation; undefined: nothing was. */
  change: (id: string, change: (run: KeptRun | undefined) => Omit<KeptRun, 'updatedAt'>) => Promise<ConversationRuns>
  watch: Watch<ConversationRuns>
}

/** All of it lies in one sealed record: one a conversation would show which ones someone tried. */
export function createConversationStore(safe: Safe, now: () => number): ConversationStore {
  const runs = createDocument(safe, 'conversations', conversationRunsSchema, {})
  return {
    change: (id, change) => runs.update((before) => ({ ...before, [id]: { ...change(before[id]), updatedAt: now() } })),
    watch: runs.watch,
  }
}
