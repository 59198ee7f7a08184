import { noteAnswer } from '#practice/self-checks/note-answer.ts'
import type { HardAnswer } from '#storage/course.ts'

/** What to keep of a question after its first answer. */
export const noteInCourse =
  (questionId: string, fits: boolean, now: Date) =>
  (before: HardAnswer | undefined): HardAnswer | undefined => {
    const noted = noteAnswer(before && { questionId, ...before }, { questionId, fits, now })
    return noted && { box: noted.box, answeredOn: noted.answeredOn, returnedOn: noted.returnedOn }
  }
