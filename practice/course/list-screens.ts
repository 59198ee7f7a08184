import type { CourseTitles } from '#content/schema/course.ts'

/** Where a screen stands in the course. */
export type ScreenPlace = { id: string; title: string; chapterId: string; chapterTitle: string }

/** All screens in the order of the course. */
export const listScreens = (titles: CourseTitles): ScreenPlace[] =>
  Object.entries(titles).flatMap(([chapterId, { title: chapterTitle, screens }]) =>
    Object.entries(screens).map(([id, title]) => ({ id, title, chapterId, chapterTitle })),
  )
