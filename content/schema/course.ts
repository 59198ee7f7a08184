import * as z from 'zod/mini'
import { figureIds } from '../course/figure-ids.ts'
import { functionIds } from '../course/function-ids.ts'
import { objectiveIds } from '../course/objective-ids.ts'
import { factIdSchema, idSchema } from './id.ts'

const texts = z.array(z.string()).check(z.minLength(1))
const facts = z.array(factIdSchema)

const objectiveIdSchema = z.enum(objectiveIds)
export type ObjectiveId = z.infer<typeof objectiveIdSchema>

const figureIdSchema = z.enum(figureIds)
export type FigureId = z.infer<typeof figureIdSchema>

const functionIdSchema = z.enum(functionIds)

/** One thing that the unit lets people learn. */
export const objectiveSchema = z.object({ id: objectiveIdSchema, text: z.string() })
export type Objective = z.infer<typeof objectiveSchema>

export const figureSchema = z.object({
  id: figureIdSchema,
  caption: z.string(),
  /** What the picture shows, for people who do not see it. */
  alternative: z.string(),
  /** Words drawn in the picture; `course/figure-ids.ts` says which stands where. */
  labels: texts,
})
export type Figure = z.infer<typeof figureSchema>

/** A link that a reflection can start with: the lists of `storage/entry.ts`. */
export const reflectionLinkSchema = z.object({ kind: z.enum(['duty', 'function', 'value']), id: idSchema })
export type ReflectionLink = z.infer<typeof reflectionLinkSchema>

/**
 * One idea, read in one go. Paragraphs, lines of the list and the example mark glossary words as
 * `[[words in the sentence|term-id]]`.
 */
export const courseScreenSchema = z.object({
  id: idSchema,
  title: z.string(),
  paragraphs: texts,
  list: z.optional(texts),
  /** Everyday life, with invented people. */
  example: z.object({ title: z.optional(z.string()), text: z.string() }),
  figure: z.optional(figureSchema),
  /** Moments of a conversation to practise it in. */
  moments: z.array(idSchema),
  reflectOn: z.array(reflectionLinkSchema),
  objectives: z.array(objectiveIdSchema).check(z.minLength(1)),
  /** Core functions that the screen serves. */
  functions: z.array(functionIdSchema),
  facts: facts.check(z.minLength(1)),
})
export type CourseScreen = z.infer<typeof courseScreenSchema>

export const chapterSchema = z.object({
  id: idSchema,
  title: z.string(),
  objectives: z.array(objectiveIdSchema).check(z.minLength(1)),
  screens: z.array(courseScreenSchema).check(z.minLength(1)),
})
export type Chapter = z.infer<typeof chapterSchema>

/** Titles by chapter id, and within each by screen id, in the order of the course. */
export type CourseTitles = Readonly<
  Record<string, { readonly title: string; readonly screens: Readonly<Record<string, string>> }>
>

/** A word of the glossary. Plain words have no fact of the unit behind them. */
export const termSchema = z.object({ id: idSchema, term: z.string(), meaning: z.string(), facts })
export type Term = z.infer<typeof termSchema>
