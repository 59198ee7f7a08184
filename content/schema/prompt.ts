import * as z from 'zod/mini'
import { skills } from '../skills.ts'
import { factIdSchema, idSchema } from './id.ts'

export const skillSchema = z.enum(skills)
export type Skill = z.infer<typeof skillSchema>

export const channelSchema = z.enum(['spoken', 'written', 'either'])
export type Channel = z.infer<typeof channelSchema>

/** A few words to start from. Blanks stand as `{name}`, named in the language of the words. */
export const promptSchema = z.object({
  id: idSchema,
  skill: skillSchema,
  channel: channelSchema,
  /** What the words are for, in two to six words; stands above them. */
  aim: z.string(),
  words: z.string(),
  /** Italian only, where *lei* differs from *tu*: the same words addressed as *lei*. */
  lei: z.optional(z.string()),
  /** Duties, core functions and values of the unit that the words put into practice. */
  serves: z.array(idSchema).check(z.minLength(1)),
  /** What may open up when the words are said: one short sentence. */
  opens: z.string(),
  /** When to leave the words be: one short sentence. */
  notWhen: z.string(),
  /** Its place in a talk that goes step by step, counted from 1. */
  step: z.optional(z.int().check(z.positive())),
})
export type Prompt = z.infer<typeof promptSchema>

/** A moment of a conversation, with the words that may help in it. */
export const momentSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** Two sentences: what to keep in mind here. */
  keepInMind: z.string(),
  /** What the training unit says behind it, in one or two plain sentences. */
  fact: z.object({ ids: z.array(factIdSchema).check(z.minLength(1)), text: z.string() }),
  prompts: z.array(promptSchema).check(z.minLength(6)),
})
export type Moment = z.infer<typeof momentSchema>
