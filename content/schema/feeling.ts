import * as z from 'zod/mini'
import { idSchema } from './id.ts'

/** Four groups by energy and pleasantness, after the circumplex model of affect (Russell 1980). */
export const feelingGroupSchema = z.enum(['bright', 'calm', 'tense', 'low'])
export type FeelingGroup = z.infer<typeof feelingGroupSchema>

export const feelingSchema = z.object({
  id: idSchema,
  group: feelingGroupSchema,
  /** One word where the language has one; forms that fit every gender. */
  name: z.string(),
  /** One line: what this feeling is like. */
  meaning: z.string(),
})
export type Feeling = z.infer<typeof feelingSchema>
