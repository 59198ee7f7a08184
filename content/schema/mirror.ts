import * as z from 'zod/mini'
import { ruleIds } from '../mirror/rule-ids.ts'
import { factIdSchema, idSchema } from './id.ts'

/** Words to put in place of what the mirror noticed; blanks stand as `{name}`. */
export const rewordingSchema = z.object({ id: idSchema, words: z.string() })

/** What people read about one rule of the draft mirror; the id is the rule's. */
export const mirrorNoteSchema = z.object({
  id: z.enum(ruleIds),
  name: z.string(),
  /** Why it may matter, in 25 words at most. */
  why: z.string(),
  facts: z.array(factIdSchema).check(z.minLength(1)),
  /** Two, where a rule asks for a second look; none where it names something good. */
  rewordings: z.optional(z.array(rewordingSchema).check(z.length(2))),
})
export type MirrorNote = z.infer<typeof mirrorNoteSchema>
export type RuleId = MirrorNote['id']
