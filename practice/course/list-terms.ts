import { splitAtTerms } from '#content/glossary/split-at-terms.ts'
import type { CourseScreen, Term } from '#content/schema/course.ts'

/** The glossary words that some screens mark, in the order of the glossary. */
export function listTerms(screens: readonly CourseScreen[], terms: readonly Term[]): Term[] {
  const marked = new Set(
    screens
      .flatMap(({ paragraphs, list = [], example }) => [...paragraphs, ...list, example.text])
      .flatMap(splitAtTerms)
      .flatMap((piece) => (piece.kind === 'term' ? [piece.id] : [])),
  )
  return terms.filter(({ id }) => marked.has(id))
}
