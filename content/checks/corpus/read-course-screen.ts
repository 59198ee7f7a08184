import { withoutTermMarks } from '../../glossary/split-at-terms.ts'
import type { CourseScreen } from '../../schema/course.ts'

/** What a person reads on a screen of the course, in order, but for its title and picture. */
export const readCourseScreen = ({ paragraphs, list = [], example }: CourseScreen): string[] =>
  [...paragraphs, ...list, example.text].map(withoutTermMarks)
