import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Question } from '#content/schema/self-check.ts'
import type { Note } from '#practice/self-checks/judge-answer.ts'

/** The few words before a reason: they say how it sits, and judge nobody. */
export function leadOf({ check }: CoursePageWords, question: Question, { fits }: Note): string {
  if (question.form === 'sort') return fits ? check.fitsHere : check.elsewhere
  return fits ? check.fits : check.another
}
