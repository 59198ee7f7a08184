import * as z from 'zod/mini'
import { packLimits } from '../packs/pack-limits.ts'
import { conversationSchema } from './conversation.ts'
import { termSchema } from './course.ts'
import { dailyQuestionSchema } from './daily-question.ts'
import { idSchema } from './id.ts'
import { languageSchema } from './language.ts'
import { promptSchema } from './prompt.ts'
import { selfCheckSchema } from './self-check.ts'
import { dutySchema } from './unit.ts'

const shortText = z.string().check(z.minLength(1), z.maxLength(packLimits.shortText))
const longText = z.string().check(z.minLength(1), z.maxLength(packLimits.longText))
const packIdSchema = idSchema.check(z.maxLength(packLimits.id))

/** The same in each language that the pack speaks. */
const inPackLanguages = <T extends z.ZodMiniType>(text: T) => z.object({ it: z.optional(text), en: z.optional(text) })

/** Someone or something near that can be reached. */
export const nearContactSchema = z.object({
  id: packIdSchema,
  name: inPackLanguages(shortText).check(z.describe('What it is called, in each language of the pack.')),
  /** A number, an address, a place: as one would write it on paper. */
  reach: shortText.check(z.describe('A number, an address or a place, as one would write it on paper.')),
  about: z.optional(inPackLanguages(longText).check(z.describe('For whom, when, what it costs.'))),
  checkedOn: z.iso.date().check(z.describe('The day on which someone last made sure: 2026-11-23.')),
})
export type NearContact = z.infer<typeof nearContactSchema>

const packPromptSchema = z.extend(promptSchema, {
  moment: idSchema.check(z.describe('The moment of a conversation where the words stand: bridging-to-services.')),
})
export type PackPrompt = z.infer<typeof packPromptSchema>

const list = <T extends z.ZodMiniType>(of: T, what: string) =>
  z.optional(z.array(of).check(z.maxLength(packLimits.list), z.describe(what)))

/** What a pack says in one language; the same shapes as the shipped words. */
export const packWordsSchema = z.object({
  prompts: list(packPromptSchema, 'Prompts, each for one moment.'),
  conversations: list(conversationSchema, 'Conversations to try out.'),
  selfChecks: list(selfCheckSchema, 'Questions to look at oneself with, by what the unit lets people learn.'),
  dailyQuestions: list(dailyQuestionSchema, 'Questions of the day.'),
  terms: list(termSchema, 'Words and what they mean.'),
  duties: list(dutySchema, 'More lines for today’s list.'),
})
export type PackWords = z.infer<typeof packWordsSchema>

/** Words, contacts and services that a trainer adds to the shipped ones. Data only. */
export const packSchema = z.object({
  $schema: z.optional(z.string().check(z.maxLength(packLimits.shortText))),
  /** The form of the file. */
  accantoPack: z.literal(1),
  id: packIdSchema.check(z.describe('Small letters and hyphens; the same in every version of the pack.')),
  version: z.int().check(z.positive(), z.maximum(1_000_000), z.describe('1, then 2: a higher one updates the pack.')),
  languages: z.array(languageSchema).check(z.minLength(1), z.maxLength(2), z.describe('it, en, or both.')),
  name: inPackLanguages(shortText).check(z.describe('Short: it stands beside all that comes from the pack.')),
  author: shortText.check(z.describe('Who made it, and may be asked about it.')),
  about: z.optional(inPackLanguages(longText)),
  contacts: list(nearContactSchema, 'People and places near: they stand on the safety card too.'),
  services: list(nearContactSchema, 'Services to bridge to: they stand in the moment about them.'),
  places: list(shortText, 'Names of places and services that the confidentiality mirror looks for.'),
  words: z.optional(z.object({ it: z.optional(packWordsSchema), en: z.optional(packWordsSchema) })),
})
export type Pack = z.infer<typeof packSchema>
