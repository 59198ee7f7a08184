import * as z from 'zod/mini'
import { createDocument, type StoredDocument } from '../documents.ts'
import type { Safe } from '../safe.ts'

/** When the last copy was saved, and when the line that asks for one was put away. Milliseconds since 1970. */
const copyHistorySchema = z.object({ lastCopyAt: z.optional(z.number()), putAwayAt: z.optional(z.number()) })
export type CopyHistory = z.infer<typeof copyHistorySchema>

export const createCopyHistory = (safe: Safe): StoredDocument<CopyHistory> =>
  createDocument(safe, 'copies', copyHistorySchema, {})
