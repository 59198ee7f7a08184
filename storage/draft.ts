import * as z from 'zod/mini'
import { writingSchema } from './entry.ts'

/** An unfinished reflection. Its id is the id its entry has or will have. */
export const entryDraftSchema = z.object({
  kind: z.literal('entry'),
  updatedAt: z.number(),
  writing: writingSchema,
  /** Set when an entry that is already in the journal is being changed. */
  entryCreatedAt: z.optional(z.number()),
})
export type EntryDraft = z.infer<typeof entryDraftSchema>

/** A person's own words to someone: in the draft box, or a prompt said their way (`promptId`). */
export const wordsDraftSchema = z.object({
  kind: z.literal('words'),
  updatedAt: z.number(),
  text: z.string(),
  promptId: z.optional(z.string()),
})
export type WordsDraft = z.infer<typeof wordsDraftSchema>

export const draftSchema = z.discriminatedUnion('kind', [entryDraftSchema, wordsDraftSchema])
export type Draft = z.infer<typeof draftSchema>
