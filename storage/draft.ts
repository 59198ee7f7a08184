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

/** What a line is for: what I want to bring, what I tried, what I ask. */
export const supervisionPartSchema = z.enum(['bring', 'tried', 'ask'])
export type SupervisionPart = z.infer<typeof supervisionPartSchema>

const supervisionLineSchema = z.object({
  id: z.string(),
  part: supervisionPartSchema,
  text: z.string(),
  /** Which line of which reflection it was taken from; a line of one's own has none. */
  source: z.optional(z.string()),
})
export type SupervisionLine = z.infer<typeof supervisionLineSchema>

/** The one page that a person makes ready for supervision, in the order of its lines. */
export const supervisionDraftSchema = z.object({
  kind: z.literal('supervision'),
  updatedAt: z.number(),
  lines: z.array(supervisionLineSchema),
})

export const draftSchema = z.discriminatedUnion('kind', [entryDraftSchema, wordsDraftSchema, supervisionDraftSchema])
export type Draft = z.infer<typeof draftSchema>
