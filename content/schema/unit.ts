import * as z from 'zod/mini'
import { factIdSchema, idSchema } from './id.ts'

const facts = z.array(factIdSchema).check(z.minLength(1))
const moments = z.array(idSchema).check(z.minLength(1))

/** One of the seven duties: a line of the daily checklist. */
export const dutySchema = z.object({
  id: idSchema,
  /** Short name, two to four words. */
  title: z.string(),
  /** The line one ticks, in the first person and the past: "I listened with all my attention". */
  tick: z.string(),
  means: z.string(),
  /** What the duty is not: doing for, deciding for. */
  isNot: z.array(z.string()).check(z.minLength(2)),
  /** An everyday example with invented people. */
  example: z.string(),
  /** Moments of a conversation whose words fit this duty. */
  moments,
  facts,
})
export type Duty = z.infer<typeof dutySchema>

/** One thing that a core function is made of. */
export const practiceSchema = z.object({ id: idSchema, title: z.string(), text: z.string(), moments, facts })
export type Practice = z.infer<typeof practiceSchema>

/** One of the four core functions of a Peer Support Agent. */
export const coreFunctionSchema = z.object({
  id: idSchema,
  title: z.string(),
  summary: z.string(),
  practices: z.array(practiceSchema).check(z.minLength(1)),
  facts,
})
export type CoreFunction = z.infer<typeof coreFunctionSchema>

/** One of the five general rules of confidentiality. */
export const confidentialityRuleSchema = z.object({ id: idSchema, title: z.string(), text: z.string(), facts })
export type ConfidentialityRule = z.infer<typeof confidentialityRuleSchema>

/** A short passage of the unit with a heading of its own. */
export const passageSchema = z.object({ id: idSchema, title: z.string(), text: z.string(), facts })
export type Passage = z.infer<typeof passageSchema>

export const confidentialitySchema = z.object({
  /** Why it matters, how it runs both ways, its limits: read before and after the rules. */
  passages: z.array(passageSchema).check(z.minLength(3)),
  rules: z.array(confidentialityRuleSchema).check(z.length(5)),
})
export type Confidentiality = z.infer<typeof confidentialitySchema>

/** One of the seven values. */
export const valueSchema = z.object({ id: idSchema, title: z.string(), text: z.string(), facts })
export type Value = z.infer<typeof valueSchema>

export const unitSchema = z.object({
  duties: z.array(dutySchema).check(z.length(7)),
  functions: z.array(coreFunctionSchema).check(z.length(4)),
  values: z.array(valueSchema).check(z.length(7)),
  confidentiality: confidentialitySchema,
})
export type Unit = z.infer<typeof unitSchema>
