import * as z from 'zod/mini'
import { countries } from '../safety/countries.ts'
import { idSchema } from './id.ts'

/** A short text a person reads, in each language. */
const inEachLanguageSchema = z.object({ it: z.string(), en: z.string() })

export const safetyPartSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** Read in order; short sentences for someone whose hands are shaking. */
  steps: z.array(z.string()).check(z.minLength(1)),
})
export type SafetyPart = z.infer<typeof safetyPartSchema>

/** The safety card in one language. */
export const safetyCardSchema = z.object({
  title: z.string(),
  /** Accanto is no emergency service, and it can miss danger. */
  notice: z.string(),
  parts: z.array(safetyPartSchema).check(z.length(6)),
  /** Ideas for saying the limits of confidentiality in the first meeting. Blanks stand as `{name}`. */
  limits: z.object({ title: z.string(), intro: z.string(), words: z.array(z.string()).check(z.minLength(6)) }),
  law: z.object({ title: z.string(), text: z.string() }),
})
export type SafetyCard = z.infer<typeof safetyCardSchema>

export const countrySchema = z.enum(countries)
export type Country = z.infer<typeof countrySchema>

/** What a helpline is for: the part of the card it stands in. */
export const needSchema = z.enum([
  'emergency',
  'suicide',
  'violence',
  'child',
  'listening',
  'trafficking',
  'dependence',
])
export type Need = z.infer<typeof needSchema>

export const helplineSchema = z.object({
  id: idSchema,
  country: countrySchema,
  /** As dialled, with spaces for reading. */
  number: z.string(),
  needs: z.array(needSchema).check(z.minLength(1)),
  name: inEachLanguageSchema,
  /** Said beside the number, before anyone calls: not always open, not free, no emergency line. */
  caution: z.optional(inEachLanguageSchema),
  /** For whom, hours, cost. */
  about: inEachLanguageSchema,
  /** Where the number was confirmed, in words. */
  source: inEachLanguageSchema,
  /** ISO date; after 180 days the entry says "check this first". */
  checkedOn: z.iso.date(),
})
export type Helpline = z.infer<typeof helplineSchema>
