import * as z from 'zod/mini'
import { factIdSchema, idSchema } from './id.ts'

/** The steps of a reflection that are tapped in cards. */
export const tapSteps = ['happened', 'did', 'next'] as const

/** A sentence that many people could say of a day. Someone taps it; it stays as it is in what they keep. */
export const tapCardSchema = z.object({
  id: idSchema,
  step: z.enum(tapSteps),
  text: z.string().check(z.minLength(1)),
  facts: z.array(factIdSchema).check(z.minLength(1)),
})
export type TapCard = z.infer<typeof tapCardSchema>
