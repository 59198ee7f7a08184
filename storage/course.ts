import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import { daySchema } from './entry.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** A question that comes back: its box, and the local day of its last answer. Never how often it was hard. */
const returningSchema = z.object({ box: z.number().check(z.int(), z.minimum(1), z.maximum(9)), day: daySchema })
export type Returning = z.infer<typeof returningSchema>

/** What a person has seen of the unit, by ids. No answer and no count of answers is in it. */
export const courseSchema = z.object({
  /** Screens, in the order in which they were first read. */
  read: z.array(z.string()),
  /** Screens from which words to practise with were opened. */
  practised: z.array(z.string()),
  /** Questions answered at least once, whatever the answer was. */
  answered: z.array(z.string()),
  returning: z.record(z.string(), returningSchema),
  /** The screen that was open last. */
  last: z.optional(z.string()),
})
export type Course = z.infer<typeof courseSchema>

export const initialCourse: Course = { read: [], practised: [], answered: [], returning: {} }

export type CourseStore = {
  markRead: (screenId: string) => Promise<Course>
  markPractised: (screenId: string) => Promise<Course>
  /** `returning`: when it is to come back; left out, it need not. */
  markAnswered: (questionId: string, returning: Returning | undefined) => Promise<Course>
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
    markAnswered: (questionId, returning) =>
      course.update((before) => {
        const { [questionId]: _, ...others } = before.returning
        return {
          ...before,
          answered: withId(before.answered, questionId),
          returning: returning ? { ...others, [questionId]: returning } : others,
        }
      }),
    watch: course.watch,
  }
}
