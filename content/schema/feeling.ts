import * as z from 'zod/mini'
import { feelingGroups } from '../feelings/groups.ts'
import { idSchema } from './id.ts'

export const feelingSchema = z.object({
  id: idSchema,
  group: z.enum(feelingGroups),
  /** One word where the language has one; forms that fit every gender. */
  name: z.string(),
  /** One line: what this feeling is like. */
  meaning: z.string(),
})
export type Feeling = z.infer<typeof feelingSchema>
