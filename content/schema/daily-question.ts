import * as z from 'zod/mini'
import { reflectionLinkSchema } from './course.ts'
import { factIdSchema, idSchema } from './id.ts'

/** A question to think about on some day, from what the unit says. */
export const dailyQuestionSchema = z.object({
  id: idSchema,
  text: z.string().check(z.minLength(1)),
  /** What a reflection on it is linked to. */
  reflectOn: z.array(reflectionLinkSchema).check(z.minLength(1)),
  facts: z.array(factIdSchema).check(z.minLength(1)),
})
export type DailyQuestion = z.infer<typeof dailyQuestionSchema>
