import * as z from 'zod/mini'
import { factIdSchema, idSchema } from './id.ts'

/** What people read about one kind of words that can give someone away; the id is the kind's. */
export const identifierNoteSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Why it may matter, in 25 words at most. */
  why: z.string(),
  facts: z.array(factIdSchema).check(z.minLength(1)),
  /** More general words to put in its place, by what they fit; the first of each fits most often. */
  general: z.array(z.object({ id: idSchema, words: z.array(z.string()).check(z.minLength(1)) })),
})
export type IdentifierNote = z.infer<typeof identifierNoteSchema>
