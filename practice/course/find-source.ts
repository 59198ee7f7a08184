import type { Chapter, CourseScreen } from '#content/schema/course.ts'

/** The screen that says most of these facts of the unit; of two that say as many, the first. */
export function findSource(chapters: readonly Chapter[], facts: readonly string[]): CourseScreen | undefined {
  let best: { screen: CourseScreen; count: number } | undefined
  for (const screen of chapters.flatMap(({ screens }) => screens)) {
    const count = facts.filter((fact) => screen.facts.includes(fact)).length
    if (count > (best?.count ?? 0)) best = { screen, count }
  }
  return best?.screen
}
