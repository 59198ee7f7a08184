import * as z from 'zod/mini'

/** Local day as `YYYY-MM-DD`: 23:59 and 00:01 are two days, whatever the zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** Milliseconds since 1970, UTC. */
const instantSchema = z.number()
const idsSchema = z.array(z.string())

export const entryFormSchema = z.enum([
  'free',
  'what-so-what-now-what',
  'six-steps',
  'six-taps',
  'before-meeting',
  'after-meeting',
])
export type EntryForm = z.infer<typeof entryFormSchema>

/** The boxes a person can write in. A form shows some of them; none is ever thrown away. */
export const entryPartSchema = z.enum([
  'free',
  'what',
  'so-what',
  'now-what',
  // Six longer steps.
  'happened',
  'felt',
  'well-and-not',
  'meaning',
  'otherwise',
  'next-time',
  // Six taps: the one line of one's own.
  'own-line',
  // Before and after an appointment or a meeting.
  'expect',
  'prepare',
  'need',
  'how-it-went',
  'kept',
  'follow-up',
])
export type EntryPart = z.infer<typeof entryPartSchema>

/** How strong a feeling was: a little, clearly, very. */
const strengthSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type FeelingStrength = z.infer<typeof strengthSchema>

/** Cards that were tapped instead of writing, by id. */
const tapsSchema = z.object({ happened: idsSchema, did: idsSchema, next: idsSchema })
export type Taps = z.infer<typeof tapsSchema>

/** Where support came from: the three kinds that the unit names. */
export const supportSourceSchema = z.enum(['role', 'peer', 'outside'])
export type SupportSource = z.infer<typeof supportSourceSchema>

/** How much, from nothing (0) to very much (4). */
const amountSchema = z.int().check(z.minimum(0), z.maximum(4))
const givingSchema = z.object({
  gave: z.optional(amountSchema),
  received: z.optional(amountSchema),
  from: z.array(supportSourceSchema),
})
/** Giving and receiving, as the person felt it that day. */
export type Giving = z.infer<typeof givingSchema>

/** What a person writes and links: the part of an entry that its draft has too. */
export const writingSchema = z.object({
  day: daySchema,
  form: entryFormSchema,
  parts: z.partialRecord(entryPartSchema, z.string()),
  duties: idsSchema,
  functions: idsSchema,
  values: idsSchema,
  feelings: idsSchema,
  /** By feeling; one without a strength was simply there. */
  strengths: z.optional(z.record(z.string(), strengthSchema)),
  taps: z.optional(tapsSchema),
  giving: z.optional(givingSchema),
  /** The question of the day that it answers. */
  question: z.optional(z.string()),
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

const hasTaps = ({ taps }: Writing): boolean =>
  taps !== undefined && Object.values(taps).some((cards) => cards.length > 0)

const hasGiving = ({ giving }: Writing): boolean =>
  giving !== undefined && (giving.gave !== undefined || giving.received !== undefined || giving.from.length > 0)

/** Empty entries are never stored: something must be written or tapped, or a feeling named. */
export const isEmpty = (writing: Writing): boolean =>
  !hasText(writing) && writing.feelings.length === 0 && !hasTaps(writing) && !hasGiving(writing)
