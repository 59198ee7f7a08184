import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import { daySchema } from './entry.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** A question whose first answer was a weaker one: its box and local days. Never the answer, nor how often. */
const hardQuestionSchema = z.object({
  box: z.number().check(z.int(), z.minimum(1), z.maximum(99)),
  answeredOn: daySchema,
  /** The last day on which it had come back and was answered. */
  returnedOn: z.optional(daySchema),
})
export type HardAnswer = z.infer<typeof hardQuestionSchema>

/** What a person has seen of the unit, by ids. No answer and no count of answers is in it. */
export const courseSchema = z.object({
  /** Screens, in the order in which they were first read. */
  read: z.array(z.string()),
  /** Screens from which words to practise with were opened. */
  practised: z.array(z.string()),
  /** Questions answered at least once, whatever the answer was. */
  answered: z.array(z.string()),
  hard: z.record(z.string(), hardQuestionSchema),
  /** The screen that was open last. */
  last: z.optional(z.string()),
})
export type Course = z.infer<typeof courseSchema>

export const initialCourse: Course = { read: [], practised: [], answered: [], hard: {} }

export type CourseStore = {
  markRead: (screenId: string) => Promise<Course>
  markPractised: (screenId: string) => Promise<Course>
  /** `note` says what to keep of the question so that it comes back; undefined: nothing. */
  markAnswered: (
    questionId: string,
    note: (before: HardAnswer | undefined) => HardAnswer | undefined,
  ) => Promise<Course>
  watch: Watch<Course>
}

const withId = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? [...ids] : [...ids, id])

/** All of it lies in one sealed record: one a screen would show how much someone has read. */
export function createCourseStore(safe: Safe): CourseStore {
  const course = createDocument(safe, 'course', courseSchema, initialCourse)
  return {
    markRead: (screenId) =>
      course.update((before) => ({ ...before, read: withId(before.read, screenId), last: screenId })),
    markPractised: (screenId) =>
      course.update((before) => ({ ...before, practised: withId(before.practised, screenId) })),
    markAnswered: (questionId, note) =>
      course.update((before) => {
        const { [questionId]: known, ...others } = before.hard
        const kept = note(known)
        return {
          ...before,
          answered: withId(before.answered, questionId),
          hard: kept ? { ...others, [questionId]: kept } : others,
        }
      }),
    watch: course.watch,
  }
}
