import * as z from 'zod/mini'
import { createDocument, type StoredDocument } from './documents.ts'
import { daySchema } from './entry.ts'
import type { Safe } from './safe.ts'

/** The three minutes of one day. Another day begins anew: no day is counted, and none is missed. */
const dailySchema = z.object({
  day: z.optional(daySchema),
  /** Left for today: all of it done, or enough. */
  isLeft: z.boolean(),
  /** The part on the screen, from 0; undefined before the start. */
  at: z.optional(z.number()),
  /** What came for the day, so that it stays the same on reopening. */
  question: z.optional(z.string()),
  conversation: z.optional(z.string()),
})
export type Daily = z.infer<typeof dailySchema>

export const createDailyStore = (safe: Safe): StoredDocument<Daily> =>
  createDocument(safe, 'daily', dailySchema, { isLeft: false })
