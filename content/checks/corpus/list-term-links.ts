import { splitAtTerms } from '../../glossary/split-at-terms.ts'
import type { CourseScreen } from '../../schema/course.ts'

/** The glossary words that a screen of the course marks, by id, as they come. */
export const listTermLinks = ({ paragraphs, list = [], example }: CourseScreen): string[] =>
  [...paragraphs, ...list, example.text]
    .flatMap(splitAtTerms)
    .flatMap((piece) => (piece.kind === 'term' ? [piece.id] : []))
