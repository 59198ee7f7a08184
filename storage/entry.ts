import * as z from 'zod/mini'

/** Local day as `YYYY-MM-DD`: 23:59 and 00:01 are two days, whatever the zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** Milliseconds since 1970, UTC. */
const instantSchema = z.number()
const idsSchema = z.array(z.string())

export const entryFormSchema = z.enum(['free', 'what-so-what-now-what'])
export type EntryForm = z.infer<typeof entryFormSchema>

/** The boxes a person can write in. A form shows some of them; none is ever thrown away. */
export const entryPartSchema = z.enum(['free', 'what', 'so-what', 'now-what'])
export type EntryPart = z.infer<typeof entryPartSchema>

/** What a person writes and links: the part of an entry that its draft has too. */
export const writingSchema = z.object({
  day: daySchema,
  form: entryFormSchema,
  parts: z.partialRecord(entryPartSchema, z.string()),
  duties: idsSchema,
  functions: idsSchema,
  values: idsSchema,
  feelings: idsSchema,
  /** The conversation that was tried out before, if the reflection came from one. */
  conversation: z.optional(z.string()),
})
export type Writing = z.infer<typeof writingSchema>

/** Earlier forms of an entry that can be looked at and brought back. */
export const versionLimit = 5

/** What an entry said before it was changed. */
const versionSchema = z.object({ savedAt: instantSchema, writing: writingSchema })
export type EntryVersion = z.infer<typeof versionSchema>

/** One reflection in the journal. */
export const entrySchema = z.extend(writingSchema, {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Oldest first. */
  versions: z.optional(z.array(versionSchema)),
  /** In the trash since; gone for good 30 days later. */
  deletedAt: z.optional(instantSchema),
})
export type Entry = z.infer<typeof entrySchema>

export const hasText = (writing: Writing): boolean =>
  Object.values(writing.parts).some((part) => part !== undefined && part.trim() !== '')

/** Empty entries are never stored: something must be written, or a feeling named. */
export const isEmpty = (writing: Writing): boolean => !hasText(writing) && writing.feelings.length === 0
